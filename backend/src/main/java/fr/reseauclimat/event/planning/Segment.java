package fr.reseauclimat.event.planning;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import jakarta.validation.constraints.NotNull;

/**
 * One part of an event.
 *
 * @param capacity      places of this part; absent where those of the event hold
 * @param parallelGroup the same number for parts that run side by side, of which one chooses one
 * @param speakers      names, divided by commas
 */
public record Segment(
        @NotNull UUID id,
        @NotNull SegmentKind kind,
        @NotNull String title,
        String description,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        String room,
        Integer capacity,
        Integer parallelGroup,
        String speakers) {
}
