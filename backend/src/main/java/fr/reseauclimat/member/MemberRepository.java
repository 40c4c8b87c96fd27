package fr.reseauclimat.member;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import fr.reseauclimat.shared.listing.Listing;
import fr.reseauclimat.shared.text.MailAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

    @Inject
    DataSource database;

    /**
     * Asked by nearly every request, so without the cost of a query of entities: that took half the time of a list.
     * Within a transaction it sees what that one wrote. Outside of one the connection goes back at once: if it stayed
     * with the request, many requests at once that then open a transaction would wait for a second one until all are
     * given up.
     */
    Optional<UUID> idOfSubject(String subject) {
        if (QuarkusTransaction.isActive()) {
            flush();
        }
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select id from members where subject = ?")) {
            query.setString(1, subject);
            var row = query.executeQuery();
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** In one trip, because the home page asks for it at each visit. */
    Optional<ReturningMember> returning(UUID id) {
        return Listing.select("""
                m.id, m.previous_visit_at, coalesce((select min(t.id) from territory_containments c join territories t on t.id = c.container_id
                    where c.contained_id = m.territory_id and t.kind = 'DEPARTMENT'), m.territory_id) neighbourhood""")
                .from("members m").where("m.id = ?", id)
                .one(getEntityManager(), row -> new ReturningMember(row.id("id"), row.moment("previous_visit_at"), row.text("neighbourhood")));
    }

    Optional<Member> findByEmail(MailAddress email) {
        return find("lower(email) = ?1", email.key()).firstResultOptional();
    }

    /** Locked until the end of the transaction, so that two first requests at once do not both take it. */
    Optional<Member> lockByEmail(MailAddress email) {
        return find("lower(email) = ?1", email.key()).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<Member> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
