package fr.reseauclimat.facilitation.capture.vote;

/** What became of one state of a dot that was sent. */
public enum DotOutcome {
    /** This state, or a newer one, is here for good. */
    KEPT,
    NOT_OPEN,
    CLOSED,
    /** More dots than a phone has, or something that is not on this wall. */
    REFUSED
}
