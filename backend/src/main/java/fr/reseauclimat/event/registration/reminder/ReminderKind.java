package fr.reseauclimat.event.registration.reminder;

import java.time.Duration;
import java.time.Instant;

/** What people are reminded of before an event, and when; each until the next one is due. */
enum ReminderKind {

    WEEK(Duration.ofDays(7)),
    /** Asks whether they still come. */
    CONFIRMATION(Duration.ofDays(3)),
    DAY(Duration.ofDays(1));

    private final Duration from;

    ReminderKind(Duration from) {
        this.from = from;
    }

    /** @return how long before the event it is due */
    Duration from() {
        return from;
    }

    /** @return the last one whose time has come; the event starts within a week */
    static ReminderKind dueAt(Instant now, Instant start) {
        var due = WEEK;
        for (var kind : values()) {
            due = start.isAfter(now.plus(kind.from)) ? due : kind;
        }
        return due;
    }
}
