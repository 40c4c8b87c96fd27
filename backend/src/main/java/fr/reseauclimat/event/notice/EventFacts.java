package fr.reseauclimat.event.notice;

import java.time.Instant;

import fr.reseauclimat.shared.time.FrenchDates;

/**
 * What a mail says of an event, in French.
 *
 * @param deadline until when one registers, or null for the start
 * @param reason why it was cancelled, or null
 * @param page   address of its page
 */
public record EventFacts(String title, String when, String where, String deadline, String reason, String page) {

    /** In words: "jeudi 3 décembre 2026, de 9 h à 17 h". */
    public static String period(Instant start, Instant end) {
        return FrenchDates.period(start, end);
    }

    /** @param online whether it is read by those who take part from afar */
    static String moment(Instant moment, boolean online) {
        return FrenchDates.moment(moment) + (online ? FrenchDates.OF_PARIS : "");
    }
}
