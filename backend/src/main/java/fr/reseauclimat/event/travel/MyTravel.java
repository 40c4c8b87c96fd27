package fr.reseauclimat.event.travel;

import fr.reseauclimat.event.travel.footprint.TravelMode;
import fr.reseauclimat.territory.TerritoryRef;
import jakarta.validation.constraints.NotNull;

/**
 * What the reader told.
 *
 * @param kilometres one way as told; absent where it is estimated
 * @param estimated  one way as estimated; absent where nobody knows
 * @param kilograms  of CO2 equivalent, there and back; absent without a distance
 */
public record MyTravel(@NotNull TravelMode mode, TerritoryRef origin, Integer kilometres, Integer estimated,
        Integer carPeople, Double kilograms) {
}
