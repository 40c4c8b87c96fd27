package fr.reseauclimat.facilitation.capture.spot;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
public class CaptureRepository implements PanacheRepositoryBase<Capture, UUID> {

    public Optional<Capture> ofSegment(UUID segmentId) {
        return find("segment.id", segmentId).firstResultOptional();
    }

    /** Its row locked until the end of the transaction: whoever changes it holds it. */
    public Optional<Capture> lockOfSegment(UUID segmentId) {
        return find("segment.id", segmentId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
