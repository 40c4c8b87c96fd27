package fr.reseauclimat.event.attendance.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.attendance.halfday.Half;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What somebody who runs the event says of one person and half-day, whatever the doors noted. */
@Audited(name = "attendance-correction", fr = "une présence corrigée", en = "a corrected attendance", within = "event")
@Entity
@Table(name = "attendance_corrections")
public class AttendanceCorrection extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    private UUID registrationId;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Half half;

    private boolean present;
    private UUID correctedBy;
    private Instant correctedAt;

    protected AttendanceCorrection() {
    }

    AttendanceCorrection(Event event, UUID registrationId, HalfDay halfDay) {
        this.event = event;
        this.registrationId = registrationId;
        this.day = halfDay.day();
        this.half = halfDay.half();
    }

    void say(boolean present, UUID by, Instant now) {
        this.present = present;
        this.correctedBy = by;
        this.correctedAt = now;
    }

    /** @return whether it says that somebody was not there who arrived after it was said */
    public boolean isOvertakenBy(Instant arrival) {
        return !present && arrival.isAfter(correctedAt);
    }
}
