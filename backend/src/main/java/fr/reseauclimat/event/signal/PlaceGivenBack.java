package fr.reseauclimat.event.signal;

import java.util.UUID;

/** Somebody no longer takes part; heard within the transaction and the lock of the event. */
public record PlaceGivenBack(UUID eventId, UUID registrationId) {
}
