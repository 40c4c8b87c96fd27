package fr.reseauclimat.event.guest;

import fr.reseauclimat.event.participant.RegistrationState;
import jakarta.validation.constraints.NotNull;

/** What came of it: a place, or one in the waiting list. The rest is told by mail. */
public record GuestRegistration(@NotNull RegistrationState state) {
}
