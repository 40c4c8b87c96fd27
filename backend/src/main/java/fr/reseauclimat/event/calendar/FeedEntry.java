package fr.reseauclimat.event.calendar;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.participant.RegistrationState;

/**
 * An event in a feed.
 *
 * @param mine state of the registration of whoever the feed is for, or null
 */
record FeedEntry(Event event, RegistrationState mine) {

    boolean hasPlace() {
        return mine == RegistrationState.REGISTERED;
    }
}
