package fr.reseauclimat.event.registration.listing;

/** Whether somebody of the list was there. */
public enum RegistrationPresence {
    PRESENT,
    /** Of those who have a place. */
    ABSENT
}
