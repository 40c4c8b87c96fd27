package fr.reseauclimat.event.attendance.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.attendance.halfday.Half;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An arrival as one device noted it. It is taken back once at most, and never counts again. */
@Audited(name = "check-in", fr = "une arrivée", en = "an arrival", within = "event")
@Entity
@Table(name = "check_ins")
class CheckIn {

    /** Made by the device, so that what is sent twice is known. */
    @Id
    @Column(updatable = false)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    private UUID registrationId;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Half half;

    private Instant at;
    private String door;
    private boolean undone;
    private UUID recordedBy;
    private Instant receivedAt;

    protected CheckIn() {
    }

    /** @param by the member who stood at the door, or null for an account without profile */
    CheckIn(UUID id, Event event, UUID registrationId, HalfDay halfDay, Instant at, String door, UUID by, Instant now) {
        this.id = id;
        this.event = event;
        this.registrationId = registrationId;
        this.day = halfDay.day();
        this.half = halfDay.half();
        this.at = halfDay.arrival(at, now);
        this.door = WrittenText.orNull(door);
        this.recordedBy = by;
        this.receivedAt = now;
    }

    void undo() {
        undone = true;
    }

    boolean isOf(Event other) {
        return event.id().equals(other.id());
    }

    UUID registrationId() {
        return registrationId;
    }

    Instant at() {
        return at;
    }

    boolean undone() {
        return undone;
    }
}
