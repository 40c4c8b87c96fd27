package fr.reseauclimat.facilitation.session;

import java.util.UUID;

/** Fired inside the transaction in which settings, plan or rounds changed. */
public record RotationChanged(UUID eventId, UUID segmentId) {
}
