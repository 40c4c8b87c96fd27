package fr.reseauclimat.event.travel.carpool;

public enum CarpoolKind {
    /** Has a car with free seats. */
    OFFER,
    /** Looks for a seat. */
    NEED
}
