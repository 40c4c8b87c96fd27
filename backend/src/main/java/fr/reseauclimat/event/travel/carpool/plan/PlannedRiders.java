package fr.reseauclimat.event.travel.carpool.plan;

import java.time.Instant;

import fr.reseauclimat.territory.TerritoryRef;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody who could ride along.
 *
 * @param people with this person
 * @param detour kilometres that the driver goes further, estimated
 */
public record PlannedRiders(@NotNull String firstName, String organisationName, @NotNull TerritoryRef origin,
        @NotNull Instant leavesAt, @NotNull int people, @NotNull int detour) {
}
