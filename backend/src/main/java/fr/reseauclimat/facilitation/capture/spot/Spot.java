package fr.reseauclimat.facilitation.capture.spot;

import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;

/**
 * Where somebody is who holds a code.
 *
 * @param tableId of the rotation, or null where there is none
 */
public record Spot(UUID eventId, UUID segmentId, SegmentKind kind, UUID spotId, String name, UUID tableId) {
}
