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
        @NotNull @Schema(examples = "Event") String objectType,
        @NotNull String objectId,
        @NotNull List<AuditChange> changes,
        @Schema(description = "Identifier of the request that made the change") String requestId) {
}
