package fr.reseauclimat.media.attachment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.media.MediaOwner;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A photo or a video of an owner, with what those need who do not see or hear it. */
@Audited(name = "attachment", fr = "une photo ou une vidéo", en = "a photo or video", within = "partId", kind = "section")
@Entity
@Table(name = "attachments")
class Attachment extends VersionedEntity {

    @Column(updatable = false)
    private String ownerKind;

    @Column(updatable = false)
    private UUID ownerId;

    @Column(updatable = false)
    private UUID partId;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    private int position;
    private UUID fileId;
    private String origin;
    private String alt;
    private boolean decorative;
    private String caption;
    private String credit;
    private String licence;
    private String title;
    private String url;
    private String language;
    private String captionsNote;
    private String captions;
    private String transcript;

    @Column(updatable = false)
    private Instant addedAt;

    protected Attachment() {
    }

    /**
     * @param part   of the owner, where it has parts, or null
     * @param origin of what was captured, or null for what somebody put here
     */
    Attachment(MediaOwner owner, UUID part, AttachmentKind kind, UUID fileId, String origin, int position, Instant now) {
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.partId = part;
        this.kind = kind;
        this.fileId = fileId;
        this.origin = origin;
        this.position = position;
        this.addedAt = now;
    }

    void describe(MediaDescription description) {
        alt = WrittenText.orNull(description.alt());
        decorative = kind == AttachmentKind.PHOTO && Boolean.TRUE.equals(description.decorative());
        caption = WrittenText.orNull(description.caption());
        credit = WrittenText.orNull(description.credit());
        licence = WrittenText.orNull(description.licence());
        title = WrittenText.orNull(description.title());
        url = kind == AttachmentKind.VIDEO_LINK ? WrittenText.orNull(description.url()) : null;
        language = WrittenText.orNull(description.language());
        captionsNote = WrittenText.orNull(description.captionsNote());
        captions = WrittenText.orNull(description.captions());
        transcript = WrittenText.orNull(description.transcript());
    }

    /** What people need who do not see or hear it, and what is not there. */
    List<MediaGap> gaps() {
        var gaps = new ArrayList<MediaGap>();
        if (kind == AttachmentKind.PHOTO) {
            if (alt == null && !decorative) {
                gaps.add(MediaGap.ALT);
            }
            return gaps;
        }
        if (title == null) {
            gaps.add(MediaGap.TITLE);
        }
        if (language == null) {
            gaps.add(MediaGap.LANGUAGE);
        }
        if (captions == null && transcript == null && (captionsNote == null || kind == AttachmentKind.VIDEO_FILE)) {
            gaps.add(MediaGap.CAPTIONS);
        }
        return gaps;
    }

    MediaOwner owner() {
        return new MediaOwner(ownerKind, ownerId);
    }

    UUID part() {
        return partId;
    }

    AttachmentKind kind() {
        return kind;
    }

    UUID fileId() {
        return fileId;
    }

    MediaDescription description() {
        return new MediaDescription(alt, decorative, caption, credit, licence, title, url, language, captionsNote, captions, transcript);
    }
}
