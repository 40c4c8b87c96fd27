package fr.reseauclimat.shared.job;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import jakarta.validation.constraints.NotNull;

/** Something that a job could not do. */
public record JobFailure(
        @NotNull UUID id,
        @NotNull String job,
        @NotNull @Schema(description = "Identifier of what was worked on, name of a retention rule, or empty for the whole run") String subject,
        @Schema(description = "The event that it is about") UUID eventId,
        @NotNull int attempts,
        @NotNull Instant firstFailedAt,
        @NotNull Instant lastFailedAt,
        @NotNull @Schema(description = "Class and place of the fault, without personal data") String reason,
        @Schema(description = "Missing where it was given up") Instant nextAttemptAt,
        @NotNull @Schema(description = "Whether an administrator asked for it again and it is about to be tried") boolean askedAgain) {
}
