package fr.reseauclimat.event.visit;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.mail.Recipient;

/**
 * Somebody who waited for a seat in a coach and has one now.
 *
 * @param id           of the wish
 * @param meetingPoint of the visit
 */
record MovedUp(UUID id, Recipient recipient, String visit, Instant startsAt, Instant endsAt, String meetingPoint) {
}
