package fr.reseauclimat.event.visibility;

/** Who sees an event once it is published. */
public enum EventVisibility {
    /** Everybody, without an account. */
    PUBLIC,
    /** Whoever is signed in. */
    MEMBERS,
    /** Those who are invited, those who run it, and nobody else. */
    INVITED
}
