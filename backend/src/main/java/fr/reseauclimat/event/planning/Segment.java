package fr.reseauclimat.event.planning;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import jakarta.validation.constraints.NotNull;

/** One part of an event. */
public record Segment(
        @NotNull UUID id,
        @NotNull SegmentKind kind,
        @NotNull String title,
        String description,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        String room) {
}
