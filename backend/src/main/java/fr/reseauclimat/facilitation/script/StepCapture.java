package fr.reseauclimat.facilitation.script;

/** What is written down during a step. */
public enum StepCapture {
    NOTHING,
    NOTES,
    PHOTOS,
    VOTE,
    SCORES,
    SCENARIOS,
    /** For those in the circle alone; never part of minutes. */
    PRIVATE_NOTES
}
