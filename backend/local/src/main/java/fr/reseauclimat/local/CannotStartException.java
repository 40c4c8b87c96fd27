package fr.reseauclimat.local;

/** Something that the person at the keyboard can put right; the message is one French sentence that says how. */
public final class CannotStartException extends RuntimeException {

    public CannotStartException(String message) {
        super(message);
    }
}
