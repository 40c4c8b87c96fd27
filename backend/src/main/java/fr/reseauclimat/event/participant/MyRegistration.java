package fr.reseauclimat.event.participant;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * The reader's own registration.
 *
 * @param position     place in the waiting list of this seat, from 1; absent unless waiting
 * @param registeredAt when this member last asked for a place
 * @param confirmedAt  when this member, asked again before the event, said to come
 */
public record MyRegistration(
        @NotNull UUID id, @NotNull RegistrationState state, Integer position, @NotNull Seat seat,
        @NotNull Instant registeredAt, Instant confirmedAt) {
}
