package fr.reseauclimat.media.attachment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.media.MediaStore;
import fr.reseauclimat.shared.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Photos and videos for the feature that they belong to. Within the transaction of the caller, who has made sure of the right to it. */
@ApplicationScoped
public class Attachments {

    @Inject
    AttachmentRepository repository;

    @Inject
    MediaStore store;

    @Inject
    Clock clock;

    /** @return by part of the owner, in their order */
    public Map<UUID, List<ContentMedia>> of(MediaOwner owner) {
        var found = new LinkedHashMap<UUID, List<ContentMedia>>();
        for (var attachment : repository.of(owner)) {
            found.computeIfAbsent(attachment.part(), part -> new ArrayList<>()).add(content(attachment));
        }
        return found;
    }

    /**
     * What every picture and every video needs before it is shown to everybody.
     *
     * @param titles by part; what stands in another part is not asked for
     * @return what is missing, as fields named for the photo or the video
     */
    public List<FieldError> missing(MediaOwner owner, Map<UUID, String> titles) {
        return repository.of(owner).stream().filter(attachment -> titles.containsKey(attachment.part()))
                .flatMap(attachment -> gaps(attachment).stream().map(gap -> new FieldError("media." + attachment.id() + "." + gap.name(),
                        titles.get(attachment.part()) + "\u00a0: " + gap.advice()))).toList();
    }

    /** @param file null for a link. @param origin of what was captured, or null. @return its identifier */
    public UUID add(MediaOwner owner, UUID part, AttachmentKind kind, UUID file, String origin, MediaDescription description) {
        var attachment = new Attachment(owner, part, kind, file, origin, repository.next(owner, part), clock.instant());
        if (description != null) {
            attachment.describe(description);
        }
        repository.persistAndFlush(attachment);
        return attachment.id();
    }

    AttachmentDetail detail(Attachment attachment) {
        var file = attachment.fileId() == null ? null : store.get(attachment.fileId());
        var coming = file != null && file.digest() == null ? store.announced(file.id()) : null;
        return new AttachmentDetail(attachment.id(), attachment.part(), attachment.kind(), attachment.fileId(),
                file == null ? null : file.width(), file == null ? null : file.height(),
                coming != null ? coming : file == null ? null : (Long) file.bytes(), coming == null ? null : (Long) file.bytes(),
                attachment.description(), gaps(attachment), attachment.version());
    }

    private List<MediaGap> gaps(Attachment attachment) {
        var gaps = new ArrayList<>(attachment.gaps());
        if (attachment.fileId() != null && store.get(attachment.fileId()).digest() == null) {
            gaps.add(MediaGap.UPLOAD);
        }
        return gaps;
    }

    private ContentMedia content(Attachment attachment) {
        if (attachment.fileId() == null) {
            return new ContentMedia(attachment.id(), attachment.kind(), null, null, null, null, null, attachment.description());
        }
        var file = store.get(attachment.fileId());
        return new ContentMedia(attachment.id(), attachment.kind(), file.id(), file.width(), file.height(), file.bytes(), file.mediaType(),
                attachment.description());
    }
}
