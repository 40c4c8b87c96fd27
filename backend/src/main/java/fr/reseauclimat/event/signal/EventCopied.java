package fr.reseauclimat.event.signal;

import java.util.UUID;

/**
 * Fired inside the transaction in which a draft was made after another event, for those who keep more about an event
 * than its plan.
 */
public record EventCopied(UUID from, UUID to) {
}
