package fr.reseauclimat.event.participant;

public enum RegistrationState {
    REGISTERED,
    WAITING,
    CANCELLED;

    /** @return whether the member still counts on coming */
    public boolean isActive() {
        return this != CANCELLED;
    }
}
