package fr.reseauclimat.event.participant;

import java.util.UUID;

/** Somebody who takes part, as a request says it: by signing in, or by the link of a letter. */
public sealed interface Attendee {

    /** Whoever is signed in, at an event. */
    record SignedIn(UUID eventId) implements Attendee {
    }

    /** Whoever holds the link to a registration; no account is needed. */
    record LinkHolder(String token) implements Attendee {
    }
}
