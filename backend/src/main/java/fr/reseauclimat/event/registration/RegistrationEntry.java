package fr.reseauclimat.event.registration;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.event.RegistrationState;
import jakarta.validation.constraints.NotNull;

/**
 * One line of the organisers' list.
 *
 * @param email    so that organisers can write, whatever the member shows to others
 * @param position place in the waiting list, from 1; absent unless waiting
 */
public record RegistrationEntry(
        @NotNull UUID id,
        @NotNull RegisteredMember member,
        @NotNull String email,
        @NotNull RegistrationState state,
        Integer position,
        @NotNull Instant registeredAt,
        Instant promotedAt,
        Instant cancelledAt) {
}
