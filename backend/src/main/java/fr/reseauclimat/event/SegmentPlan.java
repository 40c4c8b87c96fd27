package fr.reseauclimat.event;

import java.time.Instant;
import java.util.UUID;

/**
 * One part of an event, as its makers want it.
 *
 * @param id            of the part that this is a change of, or null for a new one
 * @param capacity      places of this part, or null where those of the event hold
 * @param parallelGroup the same number for parts that run side by side, of which one chooses one; null for all others
 * @param speakers      names, divided by commas, or null
 */
public record SegmentPlan(
        UUID id, SegmentKind kind, String title, String description, Instant startsAt, Instant endsAt, String room,
        Integer capacity, Integer parallelGroup, String speakers) {

    /** A new part without anything that can be left out. */
    public SegmentPlan(SegmentKind kind, String title, String description, Instant startsAt, Instant endsAt, String room) {
        this(null, kind, title, description, startsAt, endsAt, room, null, null, null);
    }

    SegmentPlan alone() {
        return new SegmentPlan(id, kind, title, description, startsAt, endsAt, room, capacity, null, speakers);
    }
}
