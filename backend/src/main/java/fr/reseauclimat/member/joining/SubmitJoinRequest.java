package fr.reseauclimat.member.joining;

import java.util.UUID;

import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.text.Deliverable;
import fr.reseauclimat.shared.text.LongText;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody says who wants to join. The organisation is one of the list, or a new one.
 *
 * @param consent to the processing of this request; without it nothing is kept
 */
record SubmitJoinRequest(
        @NotBlank @Size(max = 80) String firstName,
        @NotBlank @Size(max = 80) String lastName,
        @NotNull @Deliverable MailAddress email,
        @Pattern(regexp = "\\s*|\\+?[0-9][0-9 .()\\-]{5,24}",
                message = "Écrivez un numéro de téléphone, par exemple 03 80 00 00 00.") String phone,
        @NotNull MemberRole role,
        @Size(max = 120) String jobTitle,
        UUID organisationId,
        @Valid NewOrganisationRequest newOrganisation,
        @Size(max = 20) String territoryId,
        @LongText @Size(max = 2000) String message,
        @AssertTrue(message = "Sans votre accord, nous ne pouvons pas traiter votre demande.") boolean consent,
        @NotNull @Pattern(regexp = "fr|en", message = "Choisissez fr ou en.") String locale) {
}
