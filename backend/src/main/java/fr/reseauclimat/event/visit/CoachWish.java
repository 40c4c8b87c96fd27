package fr.reseauclimat.event.visit;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That somebody would like a seat in the coach of a visit. Its number alone decides who has one. */
@Audited(name = "coach-wish", fr = "une place dans le car", en = "a seat on the coach",
        within = "registrationId", kind = "registration")
@Entity
@Immutable
@Table(name = "coach_requests")
class CoachWish extends VersionedEntity {

    private UUID segmentId;
    private UUID registrationId;
    private long number;
    private Instant askedAt;

    protected CoachWish() {
    }

    /** @param number greater than that of everybody who asked before */
    CoachWish(UUID segmentId, UUID registrationId, long number, Instant now) {
        this.segmentId = segmentId;
        this.registrationId = registrationId;
        this.number = number;
        this.askedAt = now;
    }
}
