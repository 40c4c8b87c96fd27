package fr.reseauclimat.media;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.shared.problem.ProblemException;
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

    @Inject
    MediaRepository files;

    @Inject
    Clock clock;

    public MediaInfo keep(UUID eventId, Picture picture) {
        var info = new MediaInfo(UUID.randomUUID(), eventId, MediaKind.PICTURE, "image/jpeg", picture.width(), picture.height(),
                picture.jpeg().length, picture.digest());
        files.insert(info, clock.instant());
        files.insertPart(info.id(), 0, picture.jpeg());
        return info;
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
}
