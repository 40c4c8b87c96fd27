package fr.reseauclimat.minutes.section;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** A section that was put aside. */
record RemovedSection(@NotNull UUID id, @NotNull String title) {
}
