package fr.reseauclimat.facilitation.capture.card;

import java.time.Duration;
import java.time.Instant;

import fr.reseauclimat.facilitation.capture.spot.Capture;

/**
 * The time that a phone tells, put right by what its clock shows when it sends. A clock may also have been wrong while
 * something was written and right when it was sent: nothing is older than the event, nor than what may still come in late.
 */
public final class PhoneClock {

    /** Less is the way through the network. */
    private static final Duration WORTH_IT = Duration.ofMinutes(1);

    private final Duration behind;
    private final Instant earliest;
    private final Instant now;

    /** @param begins when the event does; what is tried before it is not older than what may come in late */
    public PhoneClock(Instant sentAt, Instant begins, Instant now) {
        var difference = Duration.between(sentAt, now);
        behind = difference.abs().compareTo(WORTH_IT) > 0 ? difference : Duration.ZERO;
        var late = now.minus(Capture.LATE);
        earliest = begins.isBefore(late) ? begins : late;
        this.now = now;
    }

    /** @return never later than now: nobody writes after it has arrived */
    public Instant right(Instant told) {
        var right = told.plus(behind);
        return right.isAfter(now) ? now : right.isBefore(earliest) ? earliest : right;
    }
}
