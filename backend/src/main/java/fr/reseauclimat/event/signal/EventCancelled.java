package fr.reseauclimat.event.signal;

import java.util.UUID;

/** Fired inside the transaction in which an event was cancelled that others had seen. */
public record EventCancelled(UUID eventId) {
}
