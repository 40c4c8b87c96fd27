package fr.reseauclimat.event.registration.reminder;

import java.time.Duration;

/** What people are reminded of before an event, and when; each until the next one is due. */
enum ReminderKind {
    WEEK(Duration.ofDays(7), Duration.ofDays(3)),
    /** Asks whether they still come. */
    CONFIRMATION(Duration.ofDays(3), Duration.ofDays(1)),
    DAY(Duration.ofDays(1), Duration.ZERO);

    private final Duration from;
    private final Duration until;

    ReminderKind(Duration from, Duration until) {
        this.from = from;
        this.until = until;
    }

    /** @return how long before the event it is due */
    Duration from() {
        return from;
    }

    /** @return how long before the event it is too late for it */
    Duration until() {
        return until;
    }
}
