package fr.reseauclimat.member.profile;

import java.util.Optional;

import fr.reseauclimat.media.ImageTooLargeException;
import fr.reseauclimat.media.Pictures;

/** Makes a small square JPEG of whatever image somebody sends. */
final class Portrait {

    static final int SIDE = 320;

    private Portrait() {
    }

    /**
     * @return the square out of the middle, or nothing where this is no JPEG and no PNG, whatever the sender called it
     * @throws ImageTooLargeException for more pixels than anybody needs
     */
    static Optional<byte[]> of(byte[] file) throws ImageTooLargeException {
        return Pictures.read(file, 2 * SIDE).map(image -> {
            var side = Math.min(image.getWidth(), image.getHeight());
            return Pictures.jpeg(Pictures.draw(image, (image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side,
                    SIDE, SIDE));
        });
    }
}
