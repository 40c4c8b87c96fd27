package fr.reseauclimat.facilitation.foresight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The frame of a foresight workshop. Axes may be saved half-written. */
record ForesightRequest(
        @NotNull @Min(2000) @Max(2200) int horizonYear,
        @NotNull @Valid UncertaintyAxis firstAxis,
        @NotNull @Valid UncertaintyAxis secondAxis) {
}
