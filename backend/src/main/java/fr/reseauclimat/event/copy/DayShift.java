package fr.reseauclimat.event.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Moves what happens to other days at the same hours: nine o'clock stays nine o'clock, also across the change to summer
 * time and back.
 */
final class DayShift {

    private final ZoneId zone;
    private final long days;

    private DayShift(ZoneId zone, long days) {
        this.zone = zone;
        this.days = days;
    }

    /** @param first which shall be on this day, in this zone */
    static DayShift of(Instant first, LocalDate day, ZoneId zone) {
        return new DayShift(zone, ChronoUnit.DAYS.between(LocalDate.ofInstant(first, zone), day));
    }

    /** @return the same hour so many days later, or null for null */
    Instant shift(Instant moment) {
        return moment == null ? null : moment.atZone(zone).plusDays(days).toInstant();
    }
}
