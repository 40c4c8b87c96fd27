package fr.reseauclimat.event.signal;

import java.util.UUID;

/** Fired inside the transaction in which an event was announced. */
public record EventPublished(UUID eventId) {
}
