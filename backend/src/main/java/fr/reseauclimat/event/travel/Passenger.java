package fr.reseauclimat.event.travel;

import java.util.UUID;

import fr.reseauclimat.event.Event;

/** Who asks about the ways to an event; does not outlive the transaction, as it holds the event itself. */
public final class Passenger {

    private final Event event;
    private final UUID registrationId;

    /** @param registrationId of the reader's place, or null without one */
    Passenger(Event event, UUID registrationId) {
        this.event = event;
        this.registrationId = registrationId;
    }

    public Event event() {
        return event;
    }

    /** @return the reader's place, or null without one */
    public UUID registrationId() {
        return registrationId;
    }

    /** @return the territory of the place, or null for what has none */
    public String venue() {
        var territory = event.venue().territory();
        return territory == null ? null : territory.id();
    }
}
