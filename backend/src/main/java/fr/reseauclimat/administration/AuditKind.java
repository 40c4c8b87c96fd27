package fr.reseauclimat.administration;

import jakarta.validation.constraints.NotNull;

/** @param nameFr with its article, as {@code nameEn} */
record AuditKind(@NotNull String name, @NotNull String nameFr, @NotNull String nameEn) {
}
