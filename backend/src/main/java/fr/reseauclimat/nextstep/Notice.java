package fr.reseauclimat.nextstep;

import java.util.UUID;

/**
 * What one line of a mail tells, as often as it happened.
 *
 * @param eventId what it belongs to, or null
 * @param subject one of the things that it is about
 * @param title   of the event, or null
 * @param words   why it was sent back or called off, or null
 */
public record Notice(Occasion occasion, UUID eventId, UUID subject, long times, String title, String words) {

    public String page() {
        return occasion.page(eventId);
    }
}
