package fr.reseauclimat.minutes.section;

/** How far minutes have come. */
public enum MinutesState {
    /** For those who run the event and for staff. */
    DRAFT,
    /** Those who attended read them and propose amendments. */
    IN_AMENDMENT,
    /** Read by everybody who sees the event. They can be changed and published again. */
    PUBLISHED
}
