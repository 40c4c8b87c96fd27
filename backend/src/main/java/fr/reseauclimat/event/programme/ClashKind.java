package fr.reseauclimat.event.programme;

/** What does not fit together in a programme. */
public enum ClashKind {
    /** Two parts at once in one room. */
    ROOM,
    /** Somebody speaks in two parts at once. */
    SPEAKER,
    /** Two parts at once, though nobody was told to choose one of them. */
    OVERLAP,
    /** Hours without a pause. */
    NO_BREAK
}
