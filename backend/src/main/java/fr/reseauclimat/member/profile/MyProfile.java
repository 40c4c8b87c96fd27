package fr.reseauclimat.member.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.member.Visibility;
import fr.reseauclimat.organisation.OrganisationRef;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.shared.web.Versioned;
import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.validation.constraints.NotNull;

/**
 * A member's own profile, with what the others do not see.
 *
 * @param photoUrl   path of the photo, shown to others or not
 * @param locale     {@code fr} or {@code en}
 * @param welcomedAt absent until the welcome was completed
 * @param undeliveredSince since when letters do not reach the address; absent where they do
 */
public record MyProfile(
        @NotNull UUID id,
        @NotNull String firstName,
        @NotNull String lastName,
        @NotNull MailAddress email,
        String phone,
        @NotNull MemberRole role,
        String jobTitle,
        OrganisationRef organisation,
        TerritoryRef territory,
        @NotNull List<ThemeRef> themes,
        @NotNull List<String> skills,
        @NotNull List<String> offers,
        @NotNull List<String> needs,
        String biography,
        @NotNull Visibility visibility,
        String photoUrl,
        @NotNull String locale,
        Instant welcomedAt,
        Instant undeliveredSince,
        @NotNull int version) implements Versioned {
}
