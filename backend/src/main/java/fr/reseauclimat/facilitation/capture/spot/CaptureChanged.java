package fr.reseauclimat.facilitation.capture.spot;

import java.util.UUID;

/**
 * Fired inside the transaction in which something changed.
 *
 * @param spotId where it changed; null for what concerns every table
 */
public record CaptureChanged(UUID segmentId, UUID captureId, UUID spotId) {
}
