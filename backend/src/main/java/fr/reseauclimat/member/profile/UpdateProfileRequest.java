package fr.reseauclimat.member.profile;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.member.Visibility;
import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The whole profile as its owner wants it; what is absent is emptied. */
record UpdateProfileRequest(
        @NotBlank @Size(max = 80) String firstName,
        @NotBlank @Size(max = 80) String lastName,
        @Pattern(regexp = PHONE, message = BAD_PHONE) String phone,
        @Size(max = 120) String jobTitle,
        UUID organisationId,
        @Size(max = 20) String territoryId,
        @NotNull @Size(max = 12) Set<@NotNull UUID> themeIds,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> skills,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 300) String> offers,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 300) String> needs,
        @LongText @Size(max = 2000) String biography,
        @NotNull @Valid Visibility visibility,
        @NotNull @Pattern(regexp = "fr|en", message = "Choisissez fr ou en.") String locale) {

    static final String PHONE = "\\s*|\\+?[0-9][0-9 .()\\-]{5,24}";
    static final String BAD_PHONE = "Écrivez un numéro de téléphone, par exemple 03 80 00 00 00.";
}
