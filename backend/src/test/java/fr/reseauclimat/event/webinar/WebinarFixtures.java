package fr.reseauclimat.event.webinar;

import java.util.UUID;

import fr.reseauclimat.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Puts time forward by moving events, and tells what was written. */
@ApplicationScoped
@Transactional
public class WebinarFixtures {

    @Inject
    EntityManager entities;

    public void shift(UUID event, String interval) {
        entities.createNativeQuery("update events set starts_at = starts_at + cast(?2 as interval), "
                + "ends_at = ends_at + cast(?2 as interval) where id = ?1")
                .setParameter(1, event).setParameter(2, interval).executeUpdate();
    }

    public String lastMailTo(String username) {
        return entities.createQuery("select m.textBody from OutboxMail m where m.recipientAddress = :address order by m.createdAt desc", String.class)
                .setParameter("address", Tokens.email(username)).setMaxResults(1).getSingleResult();
    }

    long namesLeft(UUID event) {
        return (Long) entities.createNativeQuery("select (select count(*) from webinar_questions where event_id = ?1 and num_nonnulls(member_id, registration_id) > 0)"
                + " + (select count(*) from webinar_joins j join registrations r on r.id = j.registration_id where r.event_id = ?1)"
                + " + (select count(*) from webinar_votes v join webinar_questions q on q.id = v.question_id where q.event_id = ?1)", Long.class)
                .setParameter(1, event).getSingleResult();
    }
}
