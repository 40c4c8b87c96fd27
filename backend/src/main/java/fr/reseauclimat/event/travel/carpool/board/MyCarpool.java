package fr.reseauclimat.event.travel.carpool.board;

import java.time.Instant;

import fr.reseauclimat.event.travel.carpool.CarpoolKind;
import fr.reseauclimat.territory.TerritoryRef;
import jakarta.validation.constraints.NotNull;

/** The reader's own offer or need. @param seatsLeft of an offer, once those who were accepted have theirs */
public record MyCarpool(@NotNull CarpoolKind kind, @NotNull TerritoryRef origin, @NotNull Instant leavesAt,
        @NotNull int flexibilityMinutes, @NotNull int seats, @NotNull int seatsLeft, String comment) {
}
