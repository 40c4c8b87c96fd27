package fr.reseauclimat.event;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.audit.Audited;
import fr.reseauclimat.shared.audit.Personal;
import fr.reseauclimat.shared.persistence.VersionedEntity;
import fr.reseauclimat.shared.text.WrittenText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One part of an event: a visit, a talk, a workshop, a break. */
@Audited(name = "event-segment", fr = "un temps de rencontre", en = "a part of an event", within = "event")
@Entity
@Table(name = "event_segments")
public class EventSegment extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Event event;

    private int position;

    @Enumerated(EnumType.STRING)
    private SegmentKind kind;

    private String title;

    private String description;

    private Instant startsAt;

    private Instant endsAt;

    private String room;

    private Integer capacity;

    private Integer parallelGroup;

    @Personal
    private String speakers;

    protected EventSegment() {
    }

    EventSegment(Event event) {
        this.event = event;
    }

    /**
     * Those that stay keep their row wherever they are moved: what others chose or wrote about them stays theirs.
     *
     * @param segments of the event so far; holds what is planned afterwards
     */
    static void arrange(Event event, List<EventSegment> segments, List<SegmentPlan> plans) {
        var known = new HashMap<UUID, EventSegment>();
        segments.forEach(segment -> known.put(segment.id(), segment));
        segments.clear();
        for (var plan : plans) {
            var kept = known.remove(plan.id());
            var segment = kept == null ? new EventSegment(event) : kept;
            segment.plan(segments.size(), plan);
            segments.add(segment);
        }
    }

    private void plan(int position, SegmentPlan plan) {
        this.position = position;
        this.kind = plan.kind();
        this.title = plan.title().strip();
        this.description = WrittenText.orNull(plan.description());
        this.startsAt = plan.startsAt();
        this.endsAt = plan.endsAt();
        this.room = WrittenText.orNull(plan.room());
        this.capacity = plan.capacity();
        this.parallelGroup = plan.parallelGroup();
        this.speakers = WrittenText.orNull(plan.speakers());
    }

    public Event event() {
        return event;
    }

    public SegmentKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String room() {
        return room;
    }

    /** @return places of this part, or null where those of the event hold */
    public Integer capacity() {
        return capacity;
    }

    /** @return the same number for parts that run side by side, of which one chooses one; null for all others */
    public Integer parallelGroup() {
        return parallelGroup;
    }

    /** @return names, divided by commas, or null */
    public String speakers() {
        return speakers;
    }
}
