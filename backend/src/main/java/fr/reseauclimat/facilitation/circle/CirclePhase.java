package fr.reseauclimat.facilitation.circle;

/** Where a circle is in its work, in this order. */
public enum CirclePhase {
    CASE,
    QUESTIONS,
    ADVICE,
    COMMITMENT,
    /** What was said can still be read until it is erased. */
    CLOSED
}
