package fr.reseauclimat.event.registration;

import fr.reseauclimat.event.RegistrationState;

/**
 * The places of an event at one moment: first come, first served, and nobody overtakes somebody who waits.
 *
 * @param capacity or null without limit
 */
record Places(Integer capacity, long registered, long waiting) {

    RegistrationState forNewcomer() {
        return free() > 0 && waiting == 0 ? RegistrationState.REGISTERED : RegistrationState.WAITING;
    }

    /** How many of those who wait get a place now. */
    int promotable() {
        return (int) Math.min(free(), waiting);
    }

    private long free() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - registered);
    }
}
