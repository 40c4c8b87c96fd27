package fr.reseauclimat.member.joining;

import fr.reseauclimat.organisation.OrganisationKind;
import fr.reseauclimat.territory.TerritoryRef;
import jakarta.validation.constraints.NotNull;

/** An organisation that is not in the list yet, as the person who wants to join names it. */
public record NewOrganisation(@NotNull String name, @NotNull OrganisationKind kind, TerritoryRef territory) {
}
