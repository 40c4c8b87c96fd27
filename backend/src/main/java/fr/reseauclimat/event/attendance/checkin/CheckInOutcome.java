package fr.reseauclimat.event.attendance.checkin;

/** What became of one arrival that was sent. */
public enum CheckInOutcome {
    PRESENT,
    UNDONE,
    /** Nobody of this event: a code of another day, or a registration that was erased. */
    UNKNOWN_PERSON,
    /** Not a half-day of this event: its dates were changed meanwhile. */
    UNKNOWN_HALF_DAY,
    /** The identifier belongs to an arrival at another event. */
    REFUSED
}
