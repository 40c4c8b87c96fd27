package fr.reseauclimat.event.planning;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One part of an event.
 *
 * @param id            of the part that this changes; absent for a new one
 * @param capacity      places of this part; absent where those of the event hold
 * @param parallelGroup the same number for parts that run side by side, one after the other in the list
 * @param speakers      names, divided by commas
 */
record SegmentRequest(
        UUID id,
        @NotNull SegmentKind kind,
        @NotBlank @Size(max = 150) String title,
        @LongText @Size(max = 2_000) String description,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(max = 100) String room,
        @Min(1) @Max(10_000) Integer capacity,
        @Min(1) @Max(40) Integer parallelGroup,
        @Size(max = 300) String speakers) {

    SegmentPlan plan() {
        return new SegmentPlan(id, kind, title, description, startsAt, endsAt, room, capacity, parallelGroup, speakers);
    }
}
