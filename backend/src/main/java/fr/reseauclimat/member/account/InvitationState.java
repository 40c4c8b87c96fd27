package fr.reseauclimat.member.account;

public enum InvitationState {
    /** Keycloak is still to be asked. */
    PENDING,
    /** Keycloak has made the account and sent its mail. */
    SENT,
    /** Keycloak refuses, or was silent for days: somebody has to look. */
    FAILED,
    /** The invited person has signed in. */
    ACCEPTED
}
