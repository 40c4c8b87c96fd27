package fr.reseauclimat.event.webinar;

import java.util.UUID;

import fr.reseauclimat.event.Event;

/**
 * Whoever stands at the door of a webinar.
 *
 * @param memberId of this person, or null
 * @param hasPlace whether this person is registered, and not only waiting
 * @param runsIt   whether this person moderates
 */
record Presence(Event event, UUID memberId, boolean hasPlace, boolean runsIt) {

    boolean takesPart() {
        return memberId != null && (hasPlace || runsIt);
    }
}
