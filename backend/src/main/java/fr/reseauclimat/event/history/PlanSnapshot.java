package fr.reseauclimat.event.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.visibility.EventVisibility;
import jakarta.validation.constraints.NotNull;

/**
 * What was planned for an event at one moment, as it goes into its form again. Properties may be added, never renamed:
 * it is how old versions are stored.
 */
public record PlanSnapshot(
        @NotNull EventKind kind,
        @NotNull EventVisibility visibility,
        @NotNull String title,
        @NotNull String summary,
        @NotNull String description,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull boolean online,
        String onlineUrl,
        String placeName,
        String address,
        PlannedTerritory territory,
        Integer capacity,
        Instant registrationDeadline,
        @NotNull List<PlannedTheme> themes,
        @NotNull List<PlannedSegment> segments) {

    /** With the name that it had. */
    public record PlannedTerritory(@NotNull String id, @NotNull String name) {
    }

    /** With the name that it had, in French. */
    public record PlannedTheme(@NotNull UUID id, @NotNull String name) {
    }

    /** @param id of the segment, which may be gone by now */
    public record PlannedSegment(
            @NotNull UUID id, @NotNull SegmentKind kind, @NotNull String title, String description, @NotNull Instant startsAt,
            @NotNull Instant endsAt, String room, Integer capacity, Integer parallelGroup, String speakers) {
    }
}
