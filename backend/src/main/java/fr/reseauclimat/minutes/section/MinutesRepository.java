package fr.reseauclimat.minutes.section;

import java.util.Optional;
import java.util.UUID;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
public class MinutesRepository implements PanacheRepositoryBase<Minutes, UUID> {

    public Optional<Minutes> ofEvent(UUID eventId) {
        return find("event.id", eventId).firstResultOptional();
    }

    /** Its row locked until the end of the transaction: whoever changes the plan of the minutes, or their state, holds it. */
    public Optional<Minutes> lockOfEvent(UUID eventId) {
        return find("event.id", eventId).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
