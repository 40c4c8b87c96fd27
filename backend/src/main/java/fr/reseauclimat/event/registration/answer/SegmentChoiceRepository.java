package fr.reseauclimat.event.registration.answer;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.participant.RegistrationState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SegmentChoiceRepository implements PanacheRepositoryBase<SegmentChoice, UUID> {

    List<SegmentChoice> of(UUID registrationId) {
        return list("registrationId", registrationId);
    }

    /** How many people who come, or wait, chose this part. Stays true while the row of the event is locked. */
    long taken(UUID segmentId) {
        return getEntityManager().createQuery("""
                select count(*) from SegmentChoice c join Registration r on r.id = c.registrationId
                where c.segmentId = :segment and r.state <> :cancelled""", Long.class)
                .setParameter("segment", segmentId).setParameter("cancelled", RegistrationState.CANCELLED).getSingleResult();
    }
}
