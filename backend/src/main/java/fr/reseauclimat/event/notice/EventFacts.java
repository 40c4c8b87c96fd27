package fr.reseauclimat.event.notice;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import fr.reseauclimat.shared.time.NetworkTime;

/**
 * What a mail says of an event, in French.
 *
 * @param reason why it was cancelled, or null
 * @param page   address of its page
 */
public record EventFacts(String title, String when, String where, String reason, String page) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    /** In words: "jeudi 3 décembre 2026, de 9 h à 17 h". */
    public static String period(Instant start, Instant end) {
        var from = start.atZone(NetworkTime.PARIS);
        var to = end.atZone(NetworkTime.PARIS);
        return from.toLocalDate().equals(to.toLocalDate())
                ? day(from) + ", de " + hour(from) + " à " + hour(to)
                : "du " + day(from) + " à " + hour(from) + " au " + day(to) + " à " + hour(to);
    }

    private static String day(ZonedDateTime moment) {
        return DAY.format(moment).replaceFirst("(?<= )1(?= )", "1er");
    }

    private static String hour(ZonedDateTime moment) {
        var minutes = moment.getMinute() == 0 ? "" : "\u00a0%02d".formatted(moment.getMinute());
        return moment.getHour() + "\u00a0h" + minutes;
    }
}
