package fr.reseauclimat.mail;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import jakarta.validation.constraints.NotNull;

/** A mail that was given up. */
public record FailedMail(
        @NotNull UUID id,
        @NotNull String recipient,
        @NotNull String subject,
        @NotNull Instant createdAt,
        @NotNull int attempts,
        @Schema(description = "What the mail server said last") String lastError,
        @NotNull @Schema(description = "False once its text is erased") boolean sendable) {
}
