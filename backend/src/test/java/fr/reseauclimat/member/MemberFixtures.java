package fr.reseauclimat.member;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import fr.reseauclimat.organisation.Organisation;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.territory.Territory;
import fr.reseauclimat.testing.Tokens;
import fr.reseauclimat.theme.Theme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Members, organisations and territories for tests, committed. */
@ApplicationScoped
public class MemberFixtures {

    @Inject
    EntityManager entities;

    /** A member whose account is the one that {@link Tokens} signs for this user name. */
    public UUID member(String username, MemberRole role) {
        return member(username, role, member -> { });
    }

    public UUID member(String username, MemberRole role, Consumer<Member> more) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var member = new Member("Prénom", username, MailAddress.of(Tokens.email(username)), role, Instant.parse("2026-01-05T09:00:00Z"));
            member.recognise(Tokens.subject(username));
            more.accept(member);
            entities.persist(member);
            return member.id();
        });
    }

    public void change(UUID id, Consumer<Member> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(entities.find(Member.class, id)));
    }

    public Member load(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> entities.find(Member.class, id));
    }

    public UUID organisation(String name, String kind, String territory) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                insert into organisations (id, name, kind, territory_id) values (:id, :name, :kind, :territory)""")
                .setParameter("id", id).setParameter("name", name).setParameter("kind", kind)
                .setParameter("territory", territory).executeUpdate());
        return id;
    }

    public Organisation organisation(UUID id) {
        return entities.find(Organisation.class, id);
    }

    public Territory territory(String id) {
        return entities.find(Territory.class, id);
    }

    public Theme theme(String slug) {
        return entities.createQuery("from Theme where slug = :slug", Theme.class)
                .setParameter("slug", slug).getSingleResult();
    }
}
