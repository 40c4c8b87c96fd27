package fr.reseauclimat.event;

import java.util.Set;
import java.util.UUID;

/** Fired inside the transaction in which a published event was changed. */
public record EventRevised(UUID eventId, Set<Novelty> novelties) {
}
