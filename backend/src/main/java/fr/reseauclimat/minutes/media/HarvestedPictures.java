package fr.reseauclimat.minutes.media;

import java.time.Clock;

import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.minutes.section.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Copies pictures that were captured. Within the transaction of the caller, who has made sure of the right to it. */
@ApplicationScoped
public class HarvestedPictures {

    @Inject
    SectionMediaRepository repository;

    @Inject
    MediaStore store;

    @Inject
    Clock clock;

    public void take(Section section, HarvestItem.Picture picture, String origin) {
        var media = new SectionMedia(section, SectionMediaKind.PHOTO, store.copy(picture.mediaId()), origin,
                repository.next(section.id()), clock.instant());
        media.describe(new MediaDescription(picture.alt(), false, picture.caption(), null, null, null, null, null, null, null));
        repository.persistAndFlush(media);
    }
}
