package fr.reseauclimat.minutes.media;

import java.util.UUID;

import fr.reseauclimat.media.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Adds a photo: it is drawn between two transactions, of which the last one keeps it. */
@ApplicationScoped
class SectionPhotos {

    @Inject
    SectionMediaService media;

    @Inject
    Pictures pictures;

    SectionMediaItem add(UUID eventId, UUID sectionId, byte[] file) {
        media.requireSection(eventId, sectionId);
        return media.keepPhoto(eventId, sectionId, pictures.page(file));
    }
}
