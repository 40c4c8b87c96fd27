package fr.reseauclimat.facilitation.foresight;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class ForesightRepository implements PanacheRepositoryBase<Foresight, UUID> {

    Optional<Foresight> ofSegment(UUID segmentId) {
        return find("segment.id", segmentId).firstResultOptional();
    }

    /** Its row locked until the end of the transaction. */
    Optional<Foresight> lockOfSegment(UUID segmentId) {
        return find("segment.id", segmentId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
