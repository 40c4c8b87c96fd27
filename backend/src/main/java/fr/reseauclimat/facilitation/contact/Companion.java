package fr.reseauclimat.facilitation.contact;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * Somebody with whom one sat.
 *
 * @param wished whether one wants to see this person again
 * @param mutual whether both do
 * @param way    only where both do
 */
record Companion(
        @NotNull UUID registrationId,
        @NotNull String firstName,
        @NotNull String lastName,
        String organisationName,
        @NotNull boolean wished,
        @NotNull boolean mutual,
        ContactWay way) {
}
