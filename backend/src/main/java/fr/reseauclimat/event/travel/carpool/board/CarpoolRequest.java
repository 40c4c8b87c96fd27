package fr.reseauclimat.event.travel.carpool.board;

import java.time.Instant;

import fr.reseauclimat.event.travel.carpool.CarpoolKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param leavesAt           when one would like to leave; within a day before the beginning of the event
 * @param flexibilityMinutes how much earlier or later one can leave
 * @param seats              free ones for an offer, wanted ones for a need
 */
record CarpoolRequest(@NotNull CarpoolKind kind, @NotBlank @Size(max = 20) String originId, @NotNull Instant leavesAt,
        @NotNull @Min(0) @Max(240) Integer flexibilityMinutes, @NotNull @Min(1) @Max(8) Integer seats, @Size(max = 300) String comment) {
}
