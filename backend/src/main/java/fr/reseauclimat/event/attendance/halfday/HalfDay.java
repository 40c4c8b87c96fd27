package fr.reseauclimat.event.attendance.halfday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.validation.constraints.NotNull;

/** A morning or an afternoon of an event, in Paris: what attendance is told by. */
public record HalfDay(@NotNull LocalDate day, @NotNull Half half) {

    /**
     * A clock that runs wrong makes no fact: what it tells counts within that day and until now. Otherwise the arrival was
     * when the note of it came, or at the end of that day where a device came back to the network later. Before that day
     * doors are tried, within the last hours.
     */
    public Instant arrival(Instant told, Instant now) {
        var midnight = day.atStartOfDay(NetworkTime.PARIS).toInstant();
        var begin = now.isBefore(midnight) ? now.minus(Duration.ofDays(1)) : midnight;
        var end = day.plusDays(1).atStartOfDay(NetworkTime.PARIS).toInstant();
        var latest = now.isBefore(end) ? now : end;
        return told.isBefore(begin) || told.isAfter(latest) ? latest : told;
    }
}
