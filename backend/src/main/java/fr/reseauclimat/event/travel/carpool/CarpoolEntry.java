package fr.reseauclimat.event.travel.carpool;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.WrittenText;
import fr.reseauclimat.territory.Territory;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A free seat, or the wish for one. Erased a week after the event. */
@Audited(name = "carpool-entry", fr = "une annonce de covoiturage", en = "a carpool notice",
        within = "registrationId", kind = "registration")
@Entity
@Table(name = "carpool_entries")
public class CarpoolEntry extends VersionedEntity {

    private UUID registrationId;

    @Enumerated(EnumType.STRING)
    private CarpoolKind kind;

    @Personal
    @ManyToOne(fetch = FetchType.LAZY)
    private Territory origin;

    @Personal
    private Instant leavesAt;

    private int flexibilityMinutes;

    private int seats;

    @Personal
    private String comment;

    private Instant changedAt;

    protected CarpoolEntry() {
    }

    public CarpoolEntry(UUID registrationId) {
        this.registrationId = registrationId;
    }

    /** @param seats free ones for an offer, wanted ones for a need */
    public void tell(CarpoolKind kind, Territory origin, Instant leavesAt, int flexibilityMinutes, int seats, String comment, Instant now) {
        this.kind = kind;
        this.origin = origin;
        this.leavesAt = leavesAt;
        this.flexibilityMinutes = flexibilityMinutes;
        this.seats = seats;
        this.comment = WrittenText.orNull(comment);
        this.changedAt = now;
    }

    public UUID registrationId() {
        return registrationId;
    }

    public CarpoolKind kind() {
        return kind;
    }

    public Territory origin() {
        return origin;
    }

    public Instant leavesAt() {
        return leavesAt;
    }

    public int flexibilityMinutes() {
        return flexibilityMinutes;
    }

    public int seats() {
        return seats;
    }

    public String comment() {
        return comment;
    }
}
