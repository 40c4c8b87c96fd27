package fr.reseauclimat.event.attendance.photo;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.shared.persistence.Retained;
import fr.reseauclimat.shared.persistence.RetentionRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class PhotoConsentRepository implements PanacheRepositoryBase<PhotoConsent, UUID>, Retained {

    @Override
    public List<RetentionRule> rules() {
        return List.of(RetentionRule.ofEvents("photo-answers", "photos", Period.ofYears(3), this::eraseBefore, "PhotoConsent"));
    }

    Optional<PhotoConsent> of(UUID registrationId) {
        return find("registrationId = ?1", registrationId).firstResultOptional();
    }

    /** @return how many of those who take part do not want to be seen on photos */
    long refusals(UUID eventId) {
        return (Long) getEntityManager().createNativeQuery("""
                select count(*) from photo_consents c join people_at_events p on p.registration_id = c.registration_id
                where p.event_id = :event and p.state <> 'CANCELLED' and not c.given""", Long.class)
                .setParameter("event", eventId).getSingleResult();
    }

    /** @return how many answers about events that ended before were erased */
    public int eraseBefore(Instant moment) {
        return getEntityManager().createNativeQuery("""
                delete from photo_consents c using people_at_events r, event_dates e
                where r.registration_id = c.registration_id and e.id = r.event_id and e.ends_at < ?1""")
                .setParameter(1, moment).executeUpdate();
    }
}
