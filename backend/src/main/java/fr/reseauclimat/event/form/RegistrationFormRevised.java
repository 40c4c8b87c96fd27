package fr.reseauclimat.event.form;

import java.util.UUID;

/** An event now gives its places by other rules; told under the lock of the event. */
public record RegistrationFormRevised(UUID eventId) {
}
