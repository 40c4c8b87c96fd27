package fr.reseauclimat.facilitation.session;

import java.util.UUID;

import fr.reseauclimat.event.participant.ParticipantProfile;
import jakarta.validation.constraints.NotNull;

/** Somebody at a table, as those who run the event see this person. */
public record RotationPerson(
        @NotNull UUID registrationId,
        @NotNull String firstName,
        @NotNull String lastName,
        String organisationName,
        @NotNull ParticipantProfile profile) {
}
