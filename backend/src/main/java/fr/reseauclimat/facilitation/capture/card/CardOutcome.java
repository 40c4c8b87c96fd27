package fr.reseauclimat.facilitation.capture.card;

/** What became of one state of a card that was sent. */
public enum CardOutcome {
    /** This state, or a newer one, is here for good. */
    KEPT,
    /** Nobody has opened the capture yet: send it again later. */
    NOT_OPEN,
    /** Written after the capture was closed, or sent too long after it. */
    CLOSED,
    /** So much is there that a wall could not show more. */
    FULL,
    /** It says nothing, or is the card of another table or phone. */
    REFUSED
}
