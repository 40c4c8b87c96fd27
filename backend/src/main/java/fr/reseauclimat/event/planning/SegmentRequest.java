package fr.reseauclimat.event.planning;

import java.time.Instant;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record SegmentRequest(
        @NotNull SegmentKind kind,
        @NotBlank @Size(max = 150) String title,
        @Size(max = 2_000) String description,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(max = 100) String room) {

    SegmentPlan plan() {
        return new SegmentPlan(kind, title, description, startsAt, endsAt, room);
    }
}
