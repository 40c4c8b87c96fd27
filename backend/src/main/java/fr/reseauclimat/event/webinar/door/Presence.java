package fr.reseauclimat.event.webinar.door;

import java.util.UUID;

import fr.reseauclimat.event.Event;

/** Whoever stands at the door of a webinar; does not outlive the transaction, as it holds the event itself. */
public final class Presence {

    private final Event event;
    private final UUID memberId;
    private final UUID place;
    private final boolean runsIt;

    /** @param place the registration that has a place, and is not only waiting; or null */
    Presence(Event event, UUID memberId, UUID place, boolean runsIt) {
        this.event = event;
        this.memberId = memberId;
        this.place = place;
        this.runsIt = runsIt;
    }

    public Event event() {
        return event;
    }

    /** @return who this person is, or null without a profile */
    public UUID memberId() {
        return memberId;
    }

    /** @return the registration of this person, or null without a place */
    public UUID place() {
        return place;
    }

    /** @return whether this person is registered, and not only waiting */
    public boolean hasPlace() {
        return place != null;
    }

    /** @return whether this person moderates */
    public boolean runsIt() {
        return runsIt;
    }

    public boolean takesPart() {
        return hasPlace() || memberId != null && runsIt;
    }
}
