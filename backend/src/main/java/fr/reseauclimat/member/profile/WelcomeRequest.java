package fr.reseauclimat.member.profile;

import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.member.Visibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What somebody says at the first sign-in; the rest of the profile can wait. */
record WelcomeRequest(
        @NotBlank @Size(max = 80) String firstName,
        @NotBlank @Size(max = 80) String lastName,
        @Pattern(regexp = UpdateProfileRequest.PHONE, message = UpdateProfileRequest.BAD_PHONE) String phone,
        @Size(max = 120) String jobTitle,
        UUID organisationId,
        @Size(max = 20) String territoryId,
        @NotNull @Size(max = 12) Set<@NotNull UUID> themeIds,
        @NotNull @Valid Visibility visibility,
        @NotNull @Pattern(regexp = "fr|en", message = "Choisissez fr ou en.") String locale) {
}
