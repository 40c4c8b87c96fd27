package fr.reseauclimat.shared.persistence;

/** From when on it is counted how long something is kept. */
public enum Since {
    EVENT,
    DECISION,
    SENDING,
    WRITING,
    REQUEST,
    EXPIRY,
    ENTRY,
    FAILURE
}
