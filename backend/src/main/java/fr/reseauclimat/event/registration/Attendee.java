package fr.reseauclimat.event.registration;

import java.util.UUID;

import fr.reseauclimat.event.participant.Seat;

/**
 * Whoever asks about an event that they see.
 *
 * @param memberId       null without a profile
 * @param registrationId of the own registration, also one that waits; null without one, and for who gave it back
 * @param seat           null without a registration
 * @param hasPlace       whether this person is registered, and not only waiting
 * @param runsIt         whether this person runs the event, once it is published
 */
public record Attendee(UUID eventId, UUID memberId, UUID registrationId, Seat seat, boolean hasPlace, boolean runsIt) {

    public boolean takesPart() {
        return hasPlace || memberId != null && runsIt;
    }

    /** @return the registration of the own place, or null without a place */
    public UUID placeId() {
        return hasPlace ? registrationId : null;
    }
}
