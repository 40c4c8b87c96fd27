package fr.reseauclimat.minutes.section;

import java.time.Instant;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Unaudited;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One section of minutes, with its text as it is now. */
@Audited(name = "section", fr = "une partie de compte rendu", en = "a section of minutes", within = "whole")
@Entity
@Table(name = "minutes_sections")
public class Section extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "minutes_id", updatable = false)
    private Minutes whole;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "segment_id", updatable = false)
    private EventSegment segment;

    @Enumerated(EnumType.STRING)
    private SectionKind kind;

    private int position;
    private String title;

    @Unaudited("saved as it is typed; each text is kept beside it, with who wrote it")
    private String body = "";

    @Unaudited("rises with each text")
    private int revision;

    private Instant removedAt;

    protected Section() {
    }

    Section(Minutes minutes, SectionKind kind, EventSegment segment, int position, String title) {
        this.whole = minutes;
        this.kind = kind;
        this.segment = segment;
        this.position = position;
        this.title = title.strip();
    }

    void rename(String title) {
        this.title = title.strip();
    }

    void moveTo(int position) {
        this.position = position;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }

    /** @param body clean */
    void write(String body) {
        this.body = body;
        this.revision++;
    }

    public Minutes minutes() {
        return whole;
    }

    /** @return null for what is no part of the programme, or no longer */
    public EventSegment segment() {
        return segment;
    }

    public SectionKind kind() {
        return kind;
    }

    int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public int revision() {
        return revision;
    }

    boolean isRemoved() {
        return removedAt != null;
    }
}
