package fr.reseauclimat.minutes.commitment;

/** What became of a commitment. */
public enum CommitmentState {
    OPEN,
    DONE,
    DROPPED
}
