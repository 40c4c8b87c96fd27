package fr.reseauclimat.mail;

public enum MailState {
    PENDING,
    /** The mail server has taken it. */
    SENT,
    /** Refused for days. Kept, so that somebody can see it and act. */
    FAILED
}
