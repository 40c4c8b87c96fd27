package fr.reseauclimat.organisation;

import java.util.UUID;

import fr.reseauclimat.territory.TerritoryRef;
import jakarta.validation.constraints.NotNull;

/** @param territory where it acts; absent for one that acts everywhere */
public record OrganisationSummary(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull OrganisationKind kind,
        TerritoryRef territory,
        @NotNull long memberCount) {
}
