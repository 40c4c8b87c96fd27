package fr.reseauclimat.event.guest.publicday;

import fr.reseauclimat.event.registration.answer.RegisterRequest;
import fr.reseauclimat.shared.text.Deliverable;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a citizen says who wants to come to a public day.
 *
 * @param wish    seat, answers and needs
 * @param consent to keeping this until some time after the event; without it nothing is kept
 */
public record PublicRegistrationRequest(
        @NotBlank @Size(max = 80) String firstName,
        @NotBlank @Size(max = 80) String lastName,
        @NotNull @Deliverable MailAddress email,
        @NotNull @Valid RegisterRequest wish,
        @AssertTrue(message = "Sans votre accord, nous ne pouvons pas vous inscrire.") boolean consent) {
}
