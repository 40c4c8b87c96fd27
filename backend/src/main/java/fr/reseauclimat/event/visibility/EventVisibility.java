package fr.reseauclimat.event.visibility;

import fr.reseauclimat.shared.security.Audience;

/** Who sees an event once it is published. */
public enum EventVisibility {
    /** Everybody, without an account. */
    PUBLIC(Audience.PUBLIC),
    /** Whoever is signed in. */
    MEMBERS(Audience.MEMBERS),
    /** Those who are invited, those who run it, and nobody else. */
    INVITED(Audience.GROUP);

    private final Audience audience;

    EventVisibility(Audience audience) {
        this.audience = audience;
    }

    public Audience audience() {
        return audience;
    }
}
