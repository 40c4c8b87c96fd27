package fr.reseauclimat.shared.persistence;

import java.util.UUID;

/**
 * Something of the network went on to another state. Fired by the service that did it, within its transaction; who hears of
 * it stands in one table for all of them.
 *
 * @param before  null for what just began
 * @param subject what it is
 * @param eventId the event that it belongs to, or null
 */
public record StateChanged(Enum<?> before, Enum<?> now, UUID subject, UUID eventId) {
}
