package fr.reseauclimat.media;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.web.HeavyWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one entrance for images that people send: JPEG or PNG by their content, bounded in bytes, pixels and time, written
 * anew and upright. Nothing of a file is kept but its pixels, so that the place where it was taken, and anything hidden
 * behind the image, is gone. Asked before a transaction begins, and after it is known that the sender may.
 */
@ApplicationScoped
public class Pictures {

    /** Enough for a full page of a phone or of paper, in some 300 kB. */
    private static final int PAGE = 1600;
    private static final int PORTRAIT = 320;
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    @Inject
    HeavyWork work;

    /** The whole image, {@value #PAGE} pixels a side at most. @throws ProblemException 413, 415 or 503, each with what to do */
    public Picture page(byte[] file) {
        return work.picture(() -> {
            var image = PictureReader.read(bounded(file), PAGE);
            var scale = Math.min(1.0, (double) PAGE / Math.max(image.getWidth(), image.getHeight()));
            return Picture.of(PictureReader.draw(image, 0, 0, image.getWidth(), image.getHeight(),
                    Math.max(1, (int) Math.round(image.getWidth() * scale)), Math.max(1, (int) Math.round(image.getHeight() * scale))));
        });
    }

    /** The square out of the middle, {@value #PORTRAIT} pixels a side. @throws ProblemException as for a page */
    public Picture portrait(byte[] file) {
        return work.picture(() -> {
            var image = PictureReader.read(bounded(file), 2 * PORTRAIT);
            var side = Math.min(image.getWidth(), image.getHeight());
            return Picture.of(PictureReader.draw(image, (image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side,
                    PORTRAIT, PORTRAIT));
        });
    }

    private static byte[] bounded(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "Choisissez une image de 5 Mo au plus.");
        }
        return file;
    }
}
