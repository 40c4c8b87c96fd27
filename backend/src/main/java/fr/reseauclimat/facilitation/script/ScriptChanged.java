package fr.reseauclimat.facilitation.script;

import java.util.UUID;

/** Fired inside the transaction in which steps changed, or the clock was moved. */
public record ScriptChanged(UUID eventId, UUID segmentId) {
}
