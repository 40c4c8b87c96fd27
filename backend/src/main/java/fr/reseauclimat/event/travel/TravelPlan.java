package fr.reseauclimat.event.travel;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.travel.footprint.TravelMode;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.territory.Territory;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** How somebody comes, as far as this person tells. Erased a week after the event. */
@Audited(name = "travel-plan", fr = "un trajet", en = "a journey", within = "registrationId", kind = "registration")
@Entity
@Table(name = "travel_plans")
class TravelPlan extends VersionedEntity {

    private UUID registrationId;

    @Enumerated(EnumType.STRING)
    private TravelMode mode;

    @Personal
    @ManyToOne(fetch = FetchType.LAZY)
    private Territory origin;

    @Personal
    private Integer kilometres;

    private Integer carPeople;

    private Instant changedAt;

    protected TravelPlan() {
    }

    TravelPlan(UUID registrationId) {
        this.registrationId = registrationId;
    }

    /** @throws ProblemException 400 for a way without a beginning, or a shared car without people */
    void tell(TravelMode mode, Territory origin, Integer kilometres, Integer carPeople, Instant now) {
        if (mode != TravelMode.ONLINE && origin == null && kilometres == null) {
            throw ProblemException.invalid("originId", "Indiquez votre commune de départ, ou le nombre de kilomètres.");
        }
        if (mode == TravelMode.CARPOOL && carPeople == null) {
            throw ProblemException.invalid("carPeople", "Indiquez combien vous serez dans la voiture.");
        }
        this.mode = mode;
        this.origin = mode == TravelMode.ONLINE ? null : origin;
        this.kilometres = mode == TravelMode.ONLINE ? null : kilometres;
        this.carPeople = mode == TravelMode.CARPOOL ? carPeople : null;
        this.changedAt = now;
    }

    TravelMode mode() {
        return mode;
    }

    Territory origin() {
        return origin;
    }

    Integer kilometres() {
        return kilometres;
    }

    Integer carPeople() {
        return carPeople;
    }
}
