package fr.reseauclimat.facilitation.capture.spot;

import java.util.UUID;

/**
 * A free place to write as the facilitator wants it.
 *
 * @param id of the one that this is a change of, or null for a new one
 */
public record SpotWish(UUID id, String name, String question) {
}
