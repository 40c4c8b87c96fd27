package fr.reseauclimat.event.calendar;

import java.time.Instant;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.participant.RegistrationState;

/**
 * An event in a feed.
 *
 * @param mine      state of the registration of whoever the feed is for, or null
 * @param mineSince since when, or null
 */
record FeedEntry(Event event, RegistrationState mine, Instant mineSince) {

    /** @return when what it shows changed last: what is planned, or whether one has a place */
    Instant changedAt() {
        return mineSince == null || mineSince.isBefore(event.changedAt()) ? event.changedAt() : mineSince;
    }

    boolean hasPlace() {
        return mine == RegistrationState.REGISTERED;
    }
}
