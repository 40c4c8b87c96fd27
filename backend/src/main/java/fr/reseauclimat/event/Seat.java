package fr.reseauclimat.event;

/** How somebody takes part. */
public enum Seat {
    ON_SITE,
    ONLINE
}
