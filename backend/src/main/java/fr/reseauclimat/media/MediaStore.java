package fr.reseauclimat.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Keeps files that belong to an event, and loses them with it. Who may see one is asked by the feature that shows it: there
 * is no way to a file by its identifier alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MediaStore {

    /** Enough for a full page of a phone or of paper, in some 300 kB. */
    private static final int LONGEST_SIDE = 1600;
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final String JPEG = "image/jpeg";

    @Inject
    MediaRepository files;

    @Inject
    Clock clock;

    /**
     * Keeps the pixels of a JPEG or PNG of 5 MB at most, as a JPEG of {@value #LONGEST_SIDE} pixels a side at most.
     *
     * @throws ProblemException 413 for too many bytes or pixels, 415 for anything that is no image
     */
    public MediaInfo keepPicture(UUID eventId, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "Choisissez une image de 5 Mo au plus.");
        }
        try {
            var image = Pictures.within(Pictures.read(file, LONGEST_SIDE).orElseThrow(() -> new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Choisissez une image au format JPEG ou PNG.")), LONGEST_SIDE);
            var jpeg = Pictures.jpeg(image);
            var info = new MediaInfo(UUID.randomUUID(), eventId, MediaKind.PICTURE, JPEG, image.getWidth(), image.getHeight(),
                    jpeg.length, digest(jpeg));
            files.insert(info, clock.instant());
            files.insertPart(info.id(), 0, jpeg);
            return info;
        } catch (ImageTooLargeException tooLarge) {
            throw new ProblemException(ProblemType.PAYLOAD_TOO_LARGE, "Choisissez une image de 6\u202f000 pixels de côté au plus.");
        }
    }

    /** The same file once more, for another owner. @return the identifier of the copy */
    public UUID copy(UUID id) {
        var copy = UUID.randomUUID();
        files.copy(id, copy, clock.instant());
        return copy;
    }

    /** @throws ProblemException 404 where there is none */
    public MediaInfo info(UUID id) {
        return files.info(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404 where there is none */
    public MediaContent picture(UUID id) {
        var info = info(id);
        return new MediaContent(files.part(id, 0).orElseThrow(ProblemException::notFound), info.mediaType(), info.digest());
    }

    public void delete(UUID id) {
        files.delete(id);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
