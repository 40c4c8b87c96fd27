package fr.reseauclimat.event.signal;

import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.event.Novelty;

/** Fired inside the transaction in which a published event was changed. */
public record EventRevised(UUID eventId, Set<Novelty> novelties) {
}
