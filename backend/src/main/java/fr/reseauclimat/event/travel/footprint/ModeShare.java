package fr.reseauclimat.event.travel.footprint;

import jakarta.validation.constraints.NotNull;

/**
 * Those who come in one way.
 *
 * @param travellers how many
 * @param unmeasured those of them whose distance nobody knows: they are not in the next two figures
 * @param kilometres there and back, of all of them together
 * @param kilograms  of CO2 equivalent, there and back
 */
public record ModeShare(@NotNull TravelMode mode, @NotNull int travellers, @NotNull int unmeasured,
        @NotNull double kilometres, @NotNull double kilograms) {
}
