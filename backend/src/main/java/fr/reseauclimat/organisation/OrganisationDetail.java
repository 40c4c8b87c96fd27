package fr.reseauclimat.organisation;

import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import fr.reseauclimat.territory.TerritoryRef;
import jakarta.validation.constraints.NotNull;

/** @param territory where it acts; absent for one that acts everywhere */
public record OrganisationDetail(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull OrganisationKind kind,
        TerritoryRef territory,
        String siren,
        String website,
        String description,
        @NotNull long memberCount,
        @NotNull int version) implements Versioned {
}
