package fr.reseauclimat.event.participant;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * The reader's own registration.
 *
 * @param position     place in the waiting list, from 1; absent unless waiting
 * @param waitsFor     the kind of seat that this member waits for while keeping the own one; absent otherwise
 * @param registeredAt when this member last asked for a place
 * @param confirmedAt  when this member, asked again before the event, said to come
 */
public record MyRegistration(
        @NotNull UUID id, @NotNull RegistrationState state, Integer position, @NotNull Seat seat, Seat waitsFor,
        @NotNull Instant registeredAt, Instant confirmedAt) {
}
