package fr.reseauclimat.shared.text;

/** A text that cannot be what its field wants. The message is for who typed it, and belongs beside the field. */
public class RefusedTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public RefusedTextException(String message) {
        super(message);
    }
}
