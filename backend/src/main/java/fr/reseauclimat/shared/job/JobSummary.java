package fr.reseauclimat.shared.job;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import jakarta.validation.constraints.NotNull;

/** A job, and how its last run went. */
public record JobSummary(
        @NotNull @Schema(examples = "event-reminders") String name,
        @Schema(description = "Pause between two runs in seconds; missing for a daily one") Long everySeconds,
        @Schema(description = "Hour in Paris of a daily one", examples = "03:00") String dailyAt,
        @NotNull Instant nextRunAt,
        Instant startedAt,
        @Schema(description = "Missing while it has never come to an end") Instant endedAt,
        @Schema(description = "When it last came to its end") Instant succeededAt,
        @NotNull @Schema(description = "Done in the last run") int done,
        @NotNull @Schema(description = "Failed in the last run") int failed,
        @NotNull @Schema(description = "What failed and is not mended yet") long failures) {
}
