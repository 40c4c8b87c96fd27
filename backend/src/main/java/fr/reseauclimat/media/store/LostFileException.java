package fr.reseauclimat.media.store;

/** The database knows of a content that its store has not. */
public class LostFileException extends RuntimeException {

    LostFileException(String digest, Throwable cause) {
        super("There is no content " + digest, cause);
    }
}
