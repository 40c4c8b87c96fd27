package fr.reseauclimat.event.webinar.door;

import java.util.UUID;

import fr.reseauclimat.event.Event;

/** Whoever stands at the door of a webinar; does not outlive the transaction, as it holds the event itself. */
public final class Presence {

    private final Event event;
    private final UUID memberId;
    private final boolean hasPlace;
    private final boolean runsIt;

    Presence(Event event, UUID memberId, boolean hasPlace, boolean runsIt) {
        this.event = event;
        this.memberId = memberId;
        this.hasPlace = hasPlace;
        this.runsIt = runsIt;
    }

    public Event event() {
        return event;
    }

    /** @return who this person is, or null without a profile */
    public UUID memberId() {
        return memberId;
    }

    /** @return whether this person is registered, and not only waiting */
    public boolean hasPlace() {
        return hasPlace;
    }

    /** @return whether this person moderates */
    public boolean runsIt() {
        return runsIt;
    }

    public boolean takesPart() {
        return memberId != null && (hasPlace || runsIt);
    }
}
