package fr.reseauclimat.local;

/** Something that the person at the keyboard can put right; the message is one French sentence that says how. */
final class CannotStartException extends RuntimeException {

    CannotStartException(String message) {
        super(message);
    }
}
