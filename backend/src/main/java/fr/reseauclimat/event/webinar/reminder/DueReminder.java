package fr.reseauclimat.event.webinar.reminder;

import java.time.Instant;
import java.util.UUID;

/** Somebody who has a place in a webinar that begins soon. */
record DueReminder(UUID registrationId, UUID eventId, String title, Instant startsAt, Instant endsAt, String url,
        String firstName, String email) {
}
