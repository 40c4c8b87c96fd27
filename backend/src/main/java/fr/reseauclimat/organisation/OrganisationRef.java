package fr.reseauclimat.organisation;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** An organisation as other objects name it. */
public record OrganisationRef(@NotNull UUID id, @NotNull String name, @NotNull OrganisationKind kind) {
}
