package fr.reseauclimat.facilitation.capture.card;

import java.time.Duration;
import java.time.Instant;

/** The time that a phone tells, put right by what its clock shows when it sends. */
public final class PhoneClock {

    /** Less is the way through the network. */
    private static final Duration WORTH_IT = Duration.ofMinutes(1);

    private final Duration behind;
    private final Instant now;

    public PhoneClock(Instant sentAt, Instant now) {
        var difference = Duration.between(sentAt, now);
        behind = difference.abs().compareTo(WORTH_IT) > 0 ? difference : Duration.ZERO;
        this.now = now;
    }

    /** @return never later than now: nobody writes after it has arrived */
    public Instant right(Instant told) {
        var right = told.plus(behind);
        return right.isAfter(now) ? now : right;
    }
}
