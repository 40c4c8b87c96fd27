package fr.reseauclimat.event.travel.carpool.board;

import fr.reseauclimat.event.travel.carpool.CarpoolPerson;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody with whom a car could be shared.
 *
 * @param kilometresApart between the two origins, estimated
 * @param detour          kilometres that the driver goes further, estimated
 * @param minutesApart    between the hours at which both would like to leave
 * @param mostUseful      whether the proposal for the whole day puts these two into one car
 */
public record CarpoolSuggestion(@NotNull CarpoolPerson person, @NotNull int kilometresApart, @NotNull int detour, @NotNull long minutesApart,
        @NotNull boolean mostUseful) {
}
