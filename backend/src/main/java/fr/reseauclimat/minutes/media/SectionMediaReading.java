package fr.reseauclimat.minutes.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.media.VideoStore;
import fr.reseauclimat.minutes.section.Section;
import fr.reseauclimat.shared.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Photos and videos of minutes as they are read. Within the transaction of the caller, who has made sure of the right to it. */
@ApplicationScoped
public class SectionMediaReading {

    @Inject
    SectionMediaRepository repository;

    @Inject
    MediaStore store;

    @Inject
    VideoStore videos;

    /** @return by section, in their order */
    public Map<UUID, List<ContentMedia>> of(UUID eventId) {
        var found = new LinkedHashMap<UUID, List<ContentMedia>>();
        for (var media : repository.ofEvent(eventId)) {
            found.computeIfAbsent(media.section().id(), section -> new ArrayList<>()).add(content(media));
        }
        return found;
    }

    /** @return what is missing in these sections before they can be published, as fields named for the photo or the video */
    public List<FieldError> missing(UUID eventId, List<Section> sections) {
        var missing = new ArrayList<FieldError>();
        for (var media : repository.ofEvent(eventId)) {
            if (sections.contains(media.section())) {
                gaps(media).forEach(gap -> missing.add(new FieldError("media." + media.id() + "." + gap.name(),
                        media.section().title() + "\u00a0: " + gap.advice())));
            }
        }
        return missing;
    }

    private List<MediaGap> gaps(SectionMedia media) {
        var gaps = new ArrayList<>(media.gaps());
        if (media.kind() == SectionMediaKind.VIDEO_FILE && !videos.isComplete(media.fileId())) {
            gaps.add(MediaGap.UPLOAD);
        }
        return gaps;
    }

    private ContentMedia content(SectionMedia media) {
        if (media.fileId() == null) {
            return new ContentMedia(media.id(), media.kind(), null, null, null, null, null, media.description());
        }
        var file = store.info(media.fileId());
        return new ContentMedia(media.id(), media.kind(), file.id(), file.width(), file.height(), file.bytes(), file.mediaType(),
                media.description());
    }
}
