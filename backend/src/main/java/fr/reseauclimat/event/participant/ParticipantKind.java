package fr.reseauclimat.event.participant;

/** Who takes part in an event. */
public enum ParticipantKind {
    /** Of the network, with a profile. */
    MEMBER,
    /** Without an account, asked by those who run the event. */
    GUEST,
    /** Without an account, at a public day. */
    CITIZEN
}
