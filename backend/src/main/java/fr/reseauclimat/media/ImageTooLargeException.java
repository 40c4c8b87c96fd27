package fr.reseauclimat.media;

import java.io.IOException;

/** More pixels than anybody needs. */
public class ImageTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    ImageTooLargeException(int largestSide) {
        super("No side may have more than " + largestSide + " pixels");
    }
}
