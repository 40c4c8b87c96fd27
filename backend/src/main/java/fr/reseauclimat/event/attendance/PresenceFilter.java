package fr.reseauclimat.event.attendance;

public enum PresenceFilter {
    PRESENT,
    ABSENT,
    NO_PHOTOS
}
