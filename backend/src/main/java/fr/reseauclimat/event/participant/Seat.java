package fr.reseauclimat.event.participant;

/** How somebody takes part. */
public enum Seat {
    ON_SITE,
    ONLINE
}
