package fr.reseauclimat.member.profile;

import java.io.IOException;

class ImageTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    ImageTooLargeException(int largestSide) {
        super("No side may have more than " + largestSide + " pixels");
    }
}
