package fr.reseauclimat.event.signal;

import java.util.UUID;

/**
 * Fired inside the transaction in which somebody new runs an event.
 *
 * @param to identifier of the member who runs it now
 * @param by of the member who handed it over, or null for an account without a profile
 */
public record FacilitationHandedOver(UUID eventId, UUID to, UUID by) {
}
