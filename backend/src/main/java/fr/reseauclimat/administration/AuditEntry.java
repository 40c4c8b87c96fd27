package fr.reseauclimat.administration;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import fr.reseauclimat.shared.audit.AuditAction;
import fr.reseauclimat.shared.audit.AuditChange;
import jakarta.validation.constraints.NotNull;

/** One change: who, when, what. */
public record AuditEntry(
        @NotNull long id,
        @NotNull Instant at,
        @NotNull @Schema(description = "Name of the person, « visiteur » or « système »") String actor,
        @NotNull AuditAction action,
        @NotNull @Schema(examples = "event", description = "Name of one of the kinds") String objectType,
        @NotNull String objectId,
        @Schema(description = "What it is called today, or what it belongs to; absent where it is gone") String objectName,
        @Schema(description = "Path of the page that shows it; absent where there is none", examples = "/sujets/0b6f") String page,
        @NotNull List<AuditChange> changes,
        @Schema(description = "Identifier of the request that made the change") String requestId) {
}
