package fr.reseauclimat.facilitation.session;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody who stays at one table.
 *
 * @param table its place in the list of tables, from 0
 */
public record BoundPerson(@NotNull UUID registrationId, @NotNull @Min(0) @Max(499) int table) {
}
