package fr.reseauclimat.event.travel;

import fr.reseauclimat.event.travel.footprint.TravelMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param originId   where one comes from; needed, unless the kilometres are known or one stays online
 * @param kilometres one way; absent to have it estimated
 * @param carPeople  on board with the driver; needed for a shared car
 */
record MyTravelRequest(@NotNull TravelMode mode, @Size(max = 20) String originId, @Min(1) @Max(2_000) Integer kilometres,
        @Min(2) @Max(9) Integer carPeople) {
}
