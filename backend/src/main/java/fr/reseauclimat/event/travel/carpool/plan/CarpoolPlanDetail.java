package fr.reseauclimat.event.travel.carpool.plan;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * One proposal for all who share cars, for those who run the event. Nobody's last name or address is in it.
 *
 * @param agreed  people who ride along, as both sides said
 * @param wanted  people who still look for a seat
 * @param free    seats that nobody has yet
 * @param carried how many of those who look have a seat in this proposal
 * @param cars    only those that would take somebody
 */
public record CarpoolPlanDetail(@NotNull int agreed, @NotNull int wanted, @NotNull int free, @NotNull int carried,
        @NotNull List<PlannedCar> cars) {
}
