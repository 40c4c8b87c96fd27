package fr.reseauclimat.media;

import java.util.UUID;

import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Files for whoever their owner shows them to. */
@ApplicationScoped
@Transactional
class MediaReading {

    @Inject
    MediaStore media;

    @Inject
    MediaGuards guards;

    /** @throws ProblemException 404 also for what the reader may not see, or is not all there */
    MediaFile find(UUID id) {
        var file = media.get(id);
        if (file.digest() == null || !guards.of(file.owner()).mayRead(file.owner().id(), id)) {
            throw ProblemException.notFound();
        }
        return file;
    }
}
