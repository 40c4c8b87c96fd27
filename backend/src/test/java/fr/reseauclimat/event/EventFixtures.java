package fr.reseauclimat.event;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** People and events for tests that run the application. */
@ApplicationScoped
@Transactional
public class EventFixtures {

    @Inject
    EntityManager entities;

    /** A member who signs in with a token of this user name; the same one when asked again. */
    public UUID member(String username) {
        return member(username, MemberRole.AGENT);
    }

    public UUID member(String username, MemberRole role) {
        var known = entities.createQuery("select m.id from Member m where m.email = :email", UUID.class)
                .setParameter("email", Tokens.email(username)).getResultList();
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        var member = new Member("Claude", username, MailAddress.of(Tokens.email(username)), role, Instant.now());
        entities.persist(member);
        return member.id();
    }

    /** An event that this person runs. */
    public UUID draft(String facilitator, Plans plans) {
        var event = new Event(plans.plan(), entities.find(Member.class, member(facilitator)), Instant.now());
        entities.persist(event);
        return event.id();
    }

    public UUID published(String facilitator, Plans plans) {
        var id = draft(facilitator, plans);
        publish(id);
        return id;
    }

    public void publish(UUID id) {
        var event = entities.find(Event.class, id);
        event.submit();
        event.validate();
        event.publish(Instant.now());
    }

    public void invite(UUID event, String username) {
        entities.find(Event.class, event).invite(entities.find(Member.class, member(username)));
    }

    public void cancel(UUID event) {
        entities.find(Event.class, event).cancel("Neige", Instant.now());
    }

    /** Puts an event into a territory and under a theme. */
    public void locate(UUID event, String territory, String theme) {
        entities.createNativeQuery("update events set territory_id = ?1 where id = ?2")
                .setParameter(1, territory).setParameter(2, event).executeUpdate();
        entities.createNativeQuery("insert into event_themes (event_id, theme_id) select ?1, id from themes where slug = ?2")
                .setParameter(1, event).setParameter(2, theme).executeUpdate();
    }

    /** Somebody without an account on the list, at the end of the queue. @param state a {@link RegistrationState} */
    public UUID guest(UUID event, String name, String state) {
        var id = UUID.randomUUID();
        entities.createNativeQuery("""
                insert into registrations (id, event_id, kind, guest_first_name, guest_last_name, guest_email,
                                           guest_organisation, seat, state, arrival, registered_at)
                values (?1, ?2, 'GUEST', 'Maud', ?3, ?4, 'Bureau Sillage', 'ONLINE', ?5, nextval('registration_arrivals'), now())""")
                .setParameter(1, id).setParameter(2, event).setParameter(3, name).setParameter(4, Tokens.email(name))
                .setParameter(5, state).executeUpdate();
        return id;
    }

    /** Nothing is held back any more. */
    public void releaseQuotas(UUID event) {
        entities.createNativeQuery("""
                update registration_quotas set release_at = now() - interval '1 minute'
                where form_id in (select id from registration_forms where event_id = ?1)""").setParameter(1, event).executeUpdate();
    }

    /** How many rows of a table hang on the registrations of an event. */
    public long rows(String table, UUID event) {
        return (Long) entities.createNativeQuery("select count(*) from " + table
                + " where registration_id in (select id from registrations where event_id = ?1)", Long.class)
                .setParameter(1, event).getSingleResult();
    }

    /** How many citizens have yet to confirm. */
    public long pending(UUID event) {
        return (Long) entities.createNativeQuery("select count(*) from pending_registrations where event_id = ?1", Long.class)
                .setParameter(1, event).getSingleResult();
    }

    public void forgetEventsAfter(Instant moment) {
        entities.createNativeQuery("delete from events where starts_at > ?1").setParameter(1, moment).executeUpdate();
        entities.createNativeQuery("delete from catalogue_cards where kind = 'EVENT' and happens_at > ?1").setParameter(1, moment).executeUpdate();
    }

    /** Subjects of the mails to somebody, the oldest first. */
    @SuppressWarnings("unchecked")
    public java.util.List<String> subjects(String username) {
        return entities.createQuery("select m.subject from OutboxMail m where m.recipientAddress = :address order by m.createdAt, m.id")
                .setParameter("address", Tokens.email(username)).getResultList();
    }

    /** The latest mail to somebody. */
    public String text(String username) {
        return entities.createQuery("select m.textBody from OutboxMail m where m.recipientAddress = :address order by m.createdAt desc, m.id",
                String.class).setParameter("address", Tokens.email(username)).setMaxResults(1).getSingleResult();
    }

    /** The token at the end of the link that the latest mail to this address carries. */
    public String token(String address, String path) {
        var text = entities.createQuery("select m.textBody from OutboxMail m where m.recipientAddress = :address order by m.createdAt desc, m.id",
                String.class).setParameter("address", address).setMaxResults(1).getSingleResult();
        var link = java.util.regex.Pattern.compile(path + "([A-Za-z0-9_-]{20,})").matcher(text);
        if (!link.find()) {
            throw new AssertionError("No link " + path + " in: " + text);
        }
        return link.group(1);
    }

    /** Two people of one new organisation. */
    public void employ(String... usernames) {
        var organisation = UUID.randomUUID();
        entities.createNativeQuery("insert into organisations (id, name, kind) values (?1, ?2, 'ASSOCIATION')")
                .setParameter(1, organisation).setParameter(2, "Structure " + organisation).executeUpdate();
        for (var username : usernames) {
            entities.createNativeQuery("update members set organisation_id = ?1 where id = ?2")
                    .setParameter(1, organisation).setParameter(2, member(username)).executeUpdate();
        }
    }

    /** As if everybody had registered so long ago. */
    public void backdate(UUID event, java.time.Duration time) {
        entities.createNativeQuery("update registrations set registered_at = ?1 where event_id = ?2")
                .setParameter(1, Instant.now().minus(time)).setParameter(2, event).executeUpdate();
    }

    /** How many registrations of an event fit this condition. */
    public long count(String condition, UUID event) {
        return (Long) entities.createNativeQuery("select count(*) from registrations where event_id = ?1 and " + condition,
                Long.class).setParameter(1, event).getSingleResult();
    }
}
