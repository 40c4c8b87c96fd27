package fr.reseauclimat.facilitation.diagnosis;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class DiagnosisRepository implements PanacheRepositoryBase<Diagnosis, UUID> {

    Optional<Diagnosis> ofSegment(UUID segmentId) {
        return find("segment.id", segmentId).firstResultOptional();
    }

    /** Its row locked until the end of the transaction: whoever moves it waits for scores that are being written. */
    Optional<Diagnosis> lockOfSegment(UUID segmentId) {
        return find("segment.id", segmentId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** So that it does not move meanwhile; many may hold it at once. */
    Optional<Diagnosis> holdOfSegment(UUID segmentId) {
        return find("segment.id", segmentId).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }
}
