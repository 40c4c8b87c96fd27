package fr.reseauclimat.minutes.section;

import java.util.UUID;

/** Fired inside the transaction in which somebody wrote into the minutes of an event. */
public record MinutesChanged(UUID eventId) {
}
