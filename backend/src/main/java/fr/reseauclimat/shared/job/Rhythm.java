package fr.reseauclimat.shared.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import fr.reseauclimat.shared.time.NetworkTime;

/**
 * When a job's turn comes: so long after its last run, or every day at this hour in Paris.
 *
 * @param every null for a daily one
 * @param at    null for one that comes more often
 */
public record Rhythm(Duration every, LocalTime at) {

    public static Rhythm every(Duration pause) {
        return new Rhythm(pause, null);
    }

    public static Rhythm daily(int hour, int minute) {
        return new Rhythm(null, LocalTime.of(hour, minute));
    }

    /** @return when a job that never ran has its first turn */
    Instant first(Instant now) {
        return at == null ? now : next(now);
    }

    Instant next(Instant after) {
        if (at == null) {
            return after.plus(every);
        }
        var day = after.atZone(NetworkTime.PARIS).toLocalDate();
        var today = day.atTime(at).atZone(NetworkTime.PARIS).toInstant();
        return today.isAfter(after) ? today : day.plusDays(1).atTime(at).atZone(NetworkTime.PARIS).toInstant();
    }
}
