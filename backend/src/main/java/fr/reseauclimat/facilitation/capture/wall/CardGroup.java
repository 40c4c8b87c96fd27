package fr.reseauclimat.facilitation.capture.wall;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What belongs together on the wall. Deleted it is only set aside, so that it comes back with the dots on it. */
@Audited(name = "card-group", fr = "un groupe de notes", en = "a group of notes", within = "segment")
@Entity
@Table(name = "capture_groups")
class CardGroup implements OnWall {

    @Id
    @Column(updatable = false)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "segment_id", updatable = false)
    private EventSegment segment;

    private String title;

    @Unaudited("A fraction that only says what stands before what")
    private double position;

    private boolean deleted;

    @Unaudited("Machinery: when anything of it changed")
    private Instant touchedAt;

    protected CardGroup() {
    }

    /** @param id made by the page, so that the same wish twice makes one group */
    CardGroup(UUID id, EventSegment segment, String title, Instant now) {
        this.id = id;
        this.segment = segment;
        this.title = title.strip();
        touchedAt = now;
    }

    /** Also brings it back. */
    void call(String title, Instant now) {
        if (deleted || !title.strip().equals(this.title)) {
            this.title = title.strip();
            deleted = false;
            touchedAt = now;
        }
    }

    void delete(Instant now) {
        deleted = true;
        touchedAt = now;
    }

    void moved(Instant now) {
        touchedAt = now;
    }

    @Override
    public void stand(double position) {
        this.position = position;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Double position() {
        return position;
    }

    EventSegment segment() {
        return segment;
    }

    String title() {
        return title;
    }

    boolean deleted() {
        return deleted;
    }
}
