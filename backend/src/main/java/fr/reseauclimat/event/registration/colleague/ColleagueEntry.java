package fr.reseauclimat.event.registration.colleague;

import java.util.UUID;

import fr.reseauclimat.event.participant.RegistrationState;
import jakarta.validation.constraints.NotNull;

/** Somebody whom the reader registered. */
record ColleagueEntry(
        @NotNull UUID memberId, @NotNull String firstName, @NotNull String lastName, @NotNull RegistrationState state) {
}
