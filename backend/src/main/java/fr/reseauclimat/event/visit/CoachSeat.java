package fr.reseauclimat.event.visit;

/** What became of somebody's wish for a seat in the coach. */
public enum CoachSeat {
    CONFIRMED,
    /** More people asked before than there are seats. */
    WAITING
}
