package fr.reseauclimat.event;

public enum EventKind {
    /** Journée de rencontre. */
    MEETING_DAY,
    WEBINAR,
    /** Journée grand public de diagnostic participatif. */
    PUBLIC_DAY,
    /** Séminaire d’élus, private to those who are invited. */
    ELECTED_SEMINAR
}
