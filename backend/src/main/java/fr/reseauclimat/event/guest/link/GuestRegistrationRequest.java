package fr.reseauclimat.event.guest.link;

import fr.reseauclimat.event.participant.ParticipantProfile;
import fr.reseauclimat.event.registration.answer.RegisterRequest;
import fr.reseauclimat.shared.text.Deliverable;
import fr.reseauclimat.shared.text.MailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a guest says who follows an invitation.
 *
 * @param wish    seat, answers and needs
 * @param consent to keeping this until some time after the event; without it nothing is kept
 */
record GuestRegistrationRequest(
        @NotBlank @Size(max = 80) String firstName,
        @NotBlank @Size(max = 80) String lastName,
        @NotNull @Deliverable MailAddress email,
        @Size(max = 150) String organisation,
        @NotNull ParticipantProfile profile,
        @NotNull @Valid RegisterRequest wish,
        @AssertTrue(message = "Sans votre accord, nous ne pouvons pas vous inscrire.") boolean consent) {
}
