package fr.reseauclimat.event.travel;

import java.util.UUID;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Events to which people travel. */
@ApplicationScoped
@Transactional
public class TravelFixtures {

    static final String AUTUN = "COM-71014";
    public static final String BEAUNE = "COM-21054";
    public static final String DIJON = "COM-21231";

    @Inject
    EntityManager entities;

    @Inject
    EventFixtures events;

    public UUID dayInAutun() {
        var event = events.published("claire", Plans.soon().at("L’Hexagone"));
        entities.createNativeQuery("update events set territory_id = ?1, online = false, online_url = null where id = ?2")
                .setParameter(1, AUTUN).setParameter(2, event).executeUpdate();
        return event;
    }

    void shift(UUID event, String interval) {
        entities.createNativeQuery("update events set starts_at = starts_at + cast(?2 as interval), "
                + "ends_at = ends_at + cast(?2 as interval) where id = ?1")
                .setParameter(1, event).setParameter(2, interval).executeUpdate();
    }

    long waysKnown(UUID event) {
        return (Long) entities.createNativeQuery("select (select count(*) from travel_plans p join registrations r on r.id = p.registration_id where r.event_id = ?1)"
                + " + (select count(*) from carpool_entries c join registrations r on r.id = c.registration_id where r.event_id = ?1)"
                + " + (select count(*) from carpool_contacts k join carpool_entries c on c.id = k.asker_id join registrations r on r.id = c.registration_id where r.event_id = ?1)", Long.class)
                .setParameter(1, event).getSingleResult();
    }

    /** Every mail to somebody as one text. */
    public String mailsTo(String username) {
        return String.join("\n", entities.createQuery("select m.subject || m.textBody from OutboxMail m where m.recipientAddress = :address", String.class)
                .setParameter("address", Tokens.email(username)).getResultList());
    }
}
