package fr.reseauclimat.event.registration.participation;

/** What whoever holds the link to a registration finds behind it, beside the registration itself. */
public enum ParticipationPart {
    /** How to come, and shared cars. */
    TRAVEL,
    /** The door of the video conference, and questions to the speakers. */
    WEBINAR,
    /** Whether to be seen on photos. */
    PHOTOS,
    /** Where one sits in each round, and whom one wants to see again. */
    TABLES
}
