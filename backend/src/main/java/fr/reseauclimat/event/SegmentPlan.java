package fr.reseauclimat.event;

import java.time.Instant;

/** One part of an event, as its makers want it. */
public record SegmentPlan(
        SegmentKind kind, String title, String description, Instant startsAt, Instant endsAt, String room) {
}
