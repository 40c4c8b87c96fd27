package fr.reseauclimat.event.travel.carpool;

public enum ContactState {
    ASKED,
    /** Both now know each other's mail address. */
    ACCEPTED,
    DECLINED
}
