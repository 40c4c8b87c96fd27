package fr.reseauclimat.event.travel;

import java.time.Instant;
import java.util.List;

import fr.reseauclimat.event.travel.footprint.EmissionFactor;
import fr.reseauclimat.event.travel.footprint.ModeShare;
import jakarta.validation.constraints.NotNull;

/**
 * How people come to an event, and what that emits.
 *
 * @param registered  how many have a place
 * @param travellers  how many come whose way is known: the average is over them
 * @param aloneByCar  kilograms if each of these had come alone in a car
 * @param byTrain     kilograms if each of these had come by TER
 * @param eraseAt     when what each person told is erased; only totals by mode remain
 * @param erased      whether that was done
 * @param canTell     whether the reader can tell how they come
 * @param mine        what the reader told, or absent
 */
public record TravelDetail(@NotNull long registered, @NotNull long travellers, @NotNull List<ModeShare> modes,
        @NotNull double kilograms, @NotNull double aloneByCar, @NotNull double byTrain,
        @NotNull List<EmissionFactor> factors, @NotNull String source, @NotNull String sourceUrl, @NotNull double detour,
        @NotNull Instant eraseAt, @NotNull boolean erased, @NotNull boolean canTell, MyTravel mine) {
}
