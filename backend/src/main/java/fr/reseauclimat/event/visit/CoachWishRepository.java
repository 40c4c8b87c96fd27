package fr.reseauclimat.event.visit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CoachWishRepository implements PanacheRepositoryBase<CoachWish, UUID> {

    Optional<CoachWish> of(UUID segmentId, UUID registrationId) {
        return find("segmentId = ?1 and registrationId = ?2", segmentId, registrationId).firstResultOptional();
    }

    /** To be taken while the row of the event is locked. */
    long nextNumber() {
        return (Long) getEntityManager().createNativeQuery("select nextval('coach_request_numbers')", Long.class)
                .getSingleResult();
    }

    /** @return how many wishes for visits that ended before were erased */
    int eraseBefore(Instant moment) {
        return getEntityManager().createNativeQuery("""
                delete from coach_requests q using event_segments s where s.id = q.segment_id and s.ends_at < ?1""")
                .setParameter(1, moment).executeUpdate();
    }
}
