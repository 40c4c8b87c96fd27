package fr.reseauclimat.event.travel;

public enum CarpoolKind {
    /** Has a car with free seats. */
    OFFER,
    /** Looks for a seat. */
    NEED
}
