package fr.reseauclimat.administration;

import jakarta.validation.constraints.NotNull;

/** How much waits for an administrator. */
public record JobStanding(@NotNull long failures, @NotNull long failedMails) {
}
