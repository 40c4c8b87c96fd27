package fr.reseauclimat.shared.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The days that a network like this one speaks of. Whatever is taken in lies among them, so that any two moments can be
 * compared, added to and stored, and a year that somebody mistyped is told at once.
 */
public final class Believable {

    public static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    public static final String RULE = "Indiquez une date entre 1970 et 2199.";

    private static final Instant START = FIRST_DAY.atStartOfDay(NetworkTime.PARIS).toInstant();
    private static final Instant END = LAST_DAY.plusDays(1).atStartOfDay(NetworkTime.PARIS).toInstant();

    private Believable() {
    }

    public static boolean is(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    public static boolean is(Instant moment) {
        return !moment.isBefore(START) && moment.isBefore(END);
    }
}
