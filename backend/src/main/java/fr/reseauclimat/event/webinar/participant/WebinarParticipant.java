package fr.reseauclimat.event.webinar.participant;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** Somebody who came in. */
public record WebinarParticipant(@NotNull UUID id, @NotNull String firstName, @NotNull String lastName,
        String organisationName, @NotNull Instant joinedAt) {
}
