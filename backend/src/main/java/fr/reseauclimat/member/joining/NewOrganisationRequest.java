package fr.reseauclimat.member.joining;

import fr.reseauclimat.organisation.OrganisationKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An organisation that is not in the list yet. */
record NewOrganisationRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull OrganisationKind kind,
        @Size(max = 20) String territoryId) {
}
