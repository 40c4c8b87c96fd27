package fr.reseauclimat.event.attendance;

import java.util.UUID;

/** Fired inside the transaction in which it became known that somebody came, or did not. */
public record AttendanceChanged(UUID eventId) {
}
