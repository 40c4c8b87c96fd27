package fr.reseauclimat.facilitation.capture.spot;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
public class CaptureSpotRepository implements PanacheRepositoryBase<CaptureSpot, UUID> {

    Optional<CaptureSpot> ofCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Its row locked until the end of the transaction: the phones of one table write one after the other. */
    public CaptureSpot lock(CaptureSpot spot) {
        getEntityManager().lock(spot, LockModeType.PESSIMISTIC_WRITE);
        return spot;
    }
}
