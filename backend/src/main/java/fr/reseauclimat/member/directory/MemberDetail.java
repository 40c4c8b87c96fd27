package fr.reseauclimat.member.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.organisation.OrganisationRef;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.validation.constraints.NotNull;

/**
 * A member's page, as the others see it.
 *
 * @param email only where its owner shows it
 * @param phone only where its owner shows it
 */
public record MemberDetail(
        @NotNull UUID id,
        @NotNull String firstName,
        @NotNull String lastName,
        @NotNull MemberRole role,
        String jobTitle,
        OrganisationRef organisation,
        TerritoryRef territory,
        @NotNull List<ThemeRef> themes,
        @NotNull List<String> skills,
        String photoUrl,
        String biography,
        @NotNull List<String> offers,
        @NotNull List<String> needs,
        MailAddress email,
        String phone,
        @NotNull Instant joinedAt) {
}
