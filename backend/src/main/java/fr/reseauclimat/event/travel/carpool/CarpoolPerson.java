package fr.reseauclimat.event.travel.carpool;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.territory.TerritoryRef;
import jakarta.validation.constraints.NotNull;

/**
 * An offer or a need, with as much of its person as may be known.
 *
 * @param lastName only once both agreed
 * @param email    only once both agreed
 */
public record CarpoolPerson(@NotNull UUID entryId, @NotNull String firstName, String lastName, String organisationName, MailAddress email,
        @NotNull TerritoryRef origin, @NotNull Instant leavesAt, @NotNull int flexibilityMinutes, @NotNull int seats, String comment) {
}
