package fr.reseauclimat.event.webinar.reminder;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.mail.Recipient;

/** Somebody who has a place in a webinar that begins soon. */
record DueReminder(UUID registrationId, UUID eventId, String title, Instant startsAt, Instant endsAt, String url,
        Recipient recipient) {
}
