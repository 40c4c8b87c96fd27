package fr.reseauclimat.event.travel.carpool.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.territory.TerritoryRef;
import jakarta.validation.constraints.NotNull;

/** A car and whom it could take. @param seatsLeft before these ride along */
public record PlannedCar(@NotNull UUID entryId, @NotNull String firstName, String organisationName, @NotNull TerritoryRef origin,
        @NotNull Instant leavesAt, @NotNull int seatsLeft, @NotNull List<PlannedRiders> riders) {
}
