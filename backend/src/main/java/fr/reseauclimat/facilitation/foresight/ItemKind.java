package fr.reseauclimat.facilitation.foresight;

/** What a table writes into a scenario. */
public enum ItemKind {
    /** A piece of the story: a sentence or a few. */
    STORY,
    /** What one would see first if it came to this. */
    SIGNAL,
    /** What happens on the way, looked at from the horizon. */
    STEP
}
