package fr.reseauclimat.administration;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/** What the audit trail tells of. */
record AuditKindList(@NotNull List<AuditKind> kinds) {
}
