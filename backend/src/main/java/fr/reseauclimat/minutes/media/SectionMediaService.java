package fr.reseauclimat.minutes.media;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.media.MediaContent;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.media.Picture;
import fr.reseauclimat.media.VideoStore;
import fr.reseauclimat.minutes.section.MinutesDoor;
import fr.reseauclimat.minutes.section.Section;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Photos and videos of sections, for those who write. */
@ApplicationScoped
@Transactional
class SectionMediaService {

    @Inject
    MinutesDoor door;

    @Inject
    SectionMediaRepository repository;

    @Inject
    MediaStore store;

    @Inject
    VideoStore videos;

    @Inject
    MediaView view;

    @Inject
    Clock clock;

    SectionMediaList list(UUID eventId) {
        door.find(eventId);
        return new SectionMediaList(repository.ofEvent(eventId).stream().map(view::of).toList(), repository.refusals(eventId));
    }

    /** @throws ProblemException 404 where nothing can be added to it */
    void requireSection(UUID eventId, UUID sectionId) {
        door.find(eventId).section(sectionId);
    }

    SectionMediaItem keepPhoto(UUID eventId, UUID sectionId, Picture picture) {
        return add(door.find(eventId).section(sectionId), SectionMediaKind.PHOTO, store.keep(eventId, picture).id(), null);
    }

    SectionMediaItem addLink(UUID eventId, UUID sectionId, MediaDescription description) {
        var section = door.find(eventId).section(sectionId);
        if (description.url() == null) {
            throw ProblemException.invalid("url", "Écrivez l’adresse de la vidéo.");
        }
        return add(section, SectionMediaKind.VIDEO_LINK, null, description);
    }

    SectionMediaItem beginVideo(UUID eventId, UUID sectionId, VideoRequest request) {
        var section = door.find(eventId).section(sectionId);
        return add(section, SectionMediaKind.VIDEO_FILE, videos.begin(eventId, request.bytes()),
                new MediaDescription(null, null, null, null, request.title(), null, "fr", null, null, null));
    }

    SectionMediaItem keepPart(UUID eventId, UUID id, int part, byte[] content) {
        var media = find(eventId, id, SectionMediaKind.VIDEO_FILE);
        videos.keepPart(media.fileId(), part, content);
        return view.of(media);
    }

    SectionMediaItem describe(UUID eventId, UUID id, MediaDescription description, String ifMatch) {
        var media = find(eventId, id, null);
        ExpectedVersion.require(ifMatch, media.version());
        if (description.captions() != null) {
            WebVtt.fault(description.captions()).ifPresent(fault -> {
                throw ProblemException.invalid("captions", fault);
            });
        }
        media.describe(description);
        repository.flush();
        door.tell(eventId);
        return view.of(media);
    }

    /**
     * What a published edition shows stays as long as that edition, unless somebody on it takes the consent back.
     *
     * @param everywhere out of published editions too
     */
    void remove(UUID eventId, UUID id, boolean everywhere) {
        var media = find(eventId, id, null);
        repository.delete(media);
        repository.flush();
        if (everywhere && media.fileId() != null) {
            repository.takeOutOfEditions(media.fileId());
        }
        if (media.fileId() != null && !repository.isPublished(media.fileId())) {
            store.delete(media.fileId());
        }
        door.tell(eventId);
    }

    MediaContent photo(UUID eventId, UUID id) {
        return store.picture(find(eventId, id, SectionMediaKind.PHOTO).fileId());
    }

    private SectionMediaItem add(Section section, SectionMediaKind kind, UUID file, MediaDescription description) {
        var media = new SectionMedia(section, kind, file, null, repository.next(section.id()), clock.instant());
        if (description != null) {
            media.describe(description);
        }
        repository.persistAndFlush(media);
        door.tell(section.minutes().event().id());
        return view.of(media);
    }

    private SectionMedia find(UUID eventId, UUID id, SectionMediaKind kind) {
        door.find(eventId);
        return repository.of(eventId, id).filter(media -> kind == null || media.kind() == kind).orElseThrow(ProblemException::notFound);
    }
}
