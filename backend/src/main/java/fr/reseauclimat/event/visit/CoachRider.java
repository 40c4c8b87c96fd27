package fr.reseauclimat.event.visit;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param rank place in the order of asking, from 1 */
public record CoachRider(
        @NotNull UUID registrationId,
        @NotNull String firstName,
        @NotNull String lastName,
        String organisationName,
        @NotNull CoachSeat seat,
        @NotNull long rank) {
}
