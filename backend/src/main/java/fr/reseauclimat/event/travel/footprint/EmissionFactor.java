package fr.reseauclimat.event.travel.footprint;

import jakarta.validation.constraints.NotNull;

/**
 * What one kilometre emits.
 *
 * @param name      a mode, or CAR for both ways of coming by car
 * @param kilograms of CO2 equivalent
 * @param perVehicle whether they are shared by those on board
 * @param note      what is in it, in French
 */
public record EmissionFactor(@NotNull String name, @NotNull double kilograms, @NotNull boolean perVehicle, @NotNull String note) {
}
