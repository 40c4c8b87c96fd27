package fr.reseauclimat.event;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * The reader's own registration.
 *
 * @param position     place in the waiting list, from 1; absent unless waiting
 * @param registeredAt when this member last asked for a place
 */
public record MyRegistration(
        @NotNull UUID id, @NotNull RegistrationState state, Integer position, @NotNull Instant registeredAt) {
}
