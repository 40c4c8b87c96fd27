package fr.reseauclimat.event.agenda;

public enum EventPeriod {
    /** Not over yet. */
    UPCOMING,
    PAST
}
