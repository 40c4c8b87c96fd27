package fr.reseauclimat.organisation;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What is known of an organisation, to add or to change it.
 *
 * @param territoryId where it acts, such as {@code EPCI-200070530}; absent for one that acts everywhere
 * @param siren       nine digits, or absent
 * @param website     address that starts with http:// or https://, or absent
 */
record SaveOrganisationRequest(
        @NotBlank @Size(max = 200)
        @Pattern(regexp = "[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*|\\s*", message = "Écrivez un nom avec au moins une lettre.") String name,
        @NotNull OrganisationKind kind,
        @Size(max = 20) String territoryId,
        @Siren @Size(max = 20) String siren,
        @Size(max = 300)
        @Pattern(regexp = "\\s*|[hH][tT][tT][pP][sS]?://[^\\s<>\"']+",
                message = "Écrivez une adresse qui commence par https:// ou http://.") String website,
        @LongText @Size(max = 4000) String description) {
}
