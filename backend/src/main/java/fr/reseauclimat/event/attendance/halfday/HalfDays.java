package fr.reseauclimat.event.attendance.halfday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The half-days of an event. One begins at midnight or at 13 o'clock and counts where at least half an hour of the event
 * lies in it, so that a lunch that ends at a quarter past one needs no second signature. Between the first and the last
 * day of a long event both halves count.
 */
public final class HalfDays {

    static final LocalTime NOON = LocalTime.of(13, 0);
    private static final Duration LEAST = Duration.ofMinutes(30);

    private HalfDays() {
    }

    /** @return at least one, in their order */
    public static List<HalfDay> of(Instant start, Instant end, ZoneId zone) {
        var from = LocalDateTime.ofInstant(start, zone);
        var to = LocalDateTime.ofInstant(end, zone);
        var found = new ArrayList<HalfDay>();
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (var half : Half.values()) {
                if (overlap(from, to, day, half).compareTo(LEAST) >= 0) {
                    found.add(new HalfDay(day, half));
                }
            }
        }
        return found.isEmpty() ? List.of(longest(from, to)) : List.copyOf(found);
    }

    /** Of something shorter than an hour around 13 o'clock or midnight. */
    private static HalfDay longest(LocalDateTime from, LocalDateTime to) {
        var first = new HalfDay(from.toLocalDate(), halfOf(from.toLocalTime()));
        var last = new HalfDay(to.toLocalDate(), halfOf(to.toLocalTime()));
        return overlap(from, to, first.day(), first.half()).compareTo(overlap(from, to, last.day(), last.half())) >= 0
                ? first : last;
    }

    private static Half halfOf(LocalTime time) {
        return time.isBefore(NOON) ? Half.MORNING : Half.AFTERNOON;
    }

    private static Duration overlap(LocalDateTime from, LocalDateTime to, LocalDate day, Half half) {
        var begin = half == Half.MORNING ? day.atStartOfDay() : day.atTime(NOON);
        var end = half == Half.MORNING ? day.atTime(NOON) : day.plusDays(1).atStartOfDay();
        var later = from.isAfter(begin) ? from : begin;
        var earlier = to.isBefore(end) ? to : end;
        return later.isBefore(earlier) ? Duration.between(later, earlier) : Duration.ZERO;
    }
}
