package fr.reseauclimat.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a French sentence says them: « jeudi 3 décembre 2026, de 9 h à 17 h ». */
public final class FrenchDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    /** Whose hours these are. */
    public static final String OF_PARIS = " (heure de\u00a0Paris)";

    private FrenchDates() {
    }

    public static String period(Instant start, Instant end) {
        var from = start.atZone(NetworkTime.PARIS);
        var to = end.atZone(NetworkTime.PARIS);
        return from.toLocalDate().equals(to.toLocalDate())
                ? day(from.toLocalDate()) + ", de " + hour(from) + " à " + hour(to)
                : "du " + day(from.toLocalDate()) + " à " + hour(from) + " au " + day(to.toLocalDate()) + " à " + hour(to);
    }

    /** For what one takes part in from anywhere: it says whose hours these are. */
    public static String periodInParis(Instant start, Instant end) {
        return period(start, end) + OF_PARIS;
    }

    public static String day(LocalDate date) {
        return DAY.format(date).replaceFirst("(?<= )1(?= )", "1er");
    }

    /** « jeudi 3 décembre 2026 à 12 h » */
    public static String moment(Instant moment) {
        return day(moment.atZone(NetworkTime.PARIS).toLocalDate()) + " à " + hour(moment);
    }

    public static String hour(Instant moment) {
        return hour(moment.atZone(NetworkTime.PARIS));
    }

    private static String hour(ZonedDateTime moment) {
        var minutes = moment.getMinute() == 0 ? "" : "\u00a0%02d".formatted(moment.getMinute());
        return moment.getHour() + "\u00a0h" + minutes;
    }
}
