package fr.reseauclimat.event.travel;

import java.util.UUID;

import fr.reseauclimat.event.Event;

/**
 * Who asks about the ways to an event.
 *
 * @param registrationId of the reader's place, or null without one
 */
record Passenger(Event event, UUID registrationId) {

    String venue() {
        var territory = event.venue().territory();
        return territory == null ? null : territory.id();
    }
}
