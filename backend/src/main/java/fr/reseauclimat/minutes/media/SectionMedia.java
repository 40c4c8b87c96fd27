package fr.reseauclimat.minutes.media;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.minutes.section.Section;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A photo or a video in a section of minutes, with what those need who do not see or hear it. */
@Audited(name = "section-media", fr = "une photo ou une vidéo de compte rendu", en = "a photo or video of minutes",
        within = "section")
@Entity
@Table(name = "minutes_media")
class SectionMedia extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id", updatable = false)
    private Section section;

    @Enumerated(EnumType.STRING)
    private SectionMediaKind kind;

    private int position;
    private UUID fileId;
    private String origin;
    private String alt;
    private boolean decorative;
    private String caption;
    private String credit;
    private String title;
    private String url;
    private String language;
    private String captionsNote;
    private String captions;
    private String transcript;

    @Column(updatable = false)
    private Instant addedAt;

    protected SectionMedia() {
    }

    /** @param origin of what was captured, or null for what somebody put here */
    SectionMedia(Section section, SectionMediaKind kind, UUID fileId, String origin, int position, Instant now) {
        this.section = section;
        this.kind = kind;
        this.fileId = fileId;
        this.origin = origin;
        this.position = position;
        this.addedAt = now;
    }

    void describe(MediaDescription description) {
        alt = WrittenText.orNull(description.alt());
        decorative = kind == SectionMediaKind.PHOTO && Boolean.TRUE.equals(description.decorative());
        caption = WrittenText.orNull(description.caption());
        credit = WrittenText.orNull(description.credit());
        title = WrittenText.orNull(description.title());
        url = kind == SectionMediaKind.VIDEO_LINK ? WrittenText.orNull(description.url()) : null;
        language = WrittenText.orNull(description.language());
        captionsNote = WrittenText.orNull(description.captionsNote());
        captions = WrittenText.orNull(description.captions());
        transcript = WrittenText.orNull(description.transcript());
    }

    /** What people need who do not see or hear it, and what is not there. */
    List<MediaGap> gaps() {
        var gaps = new ArrayList<MediaGap>();
        if (kind == SectionMediaKind.PHOTO) {
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
        if (captions == null && transcript == null && (captionsNote == null || kind == SectionMediaKind.VIDEO_FILE)) {
            gaps.add(MediaGap.CAPTIONS);
        }
        return gaps;
    }

    Section section() {
        return section;
    }

    SectionMediaKind kind() {
        return kind;
    }

    int position() {
        return position;
    }

    UUID fileId() {
        return fileId;
    }

    MediaDescription description() {
        return new MediaDescription(alt, decorative, caption, credit, title, url, language, captionsNote, captions, transcript);
    }
}
