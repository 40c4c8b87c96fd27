package fr.reseauclimat.member.directory;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.organisation.OrganisationRef;
import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.validation.constraints.NotNull;

/**
 * A member in a list.
 *
 * @param territory whom this person acts for
 * @param photoUrl  path of the photo, where there is one that its owner shows
 */
public record MemberSummary(
        @NotNull UUID id,
        @NotNull String firstName,
        @NotNull String lastName,
        @NotNull MemberRole role,
        String jobTitle,
        OrganisationRef organisation,
        TerritoryRef territory,
        @NotNull List<ThemeRef> themes,
        @NotNull List<String> skills,
        String photoUrl) {
}
