package fr.reseauclimat.event.registration.listing;

import java.util.UUID;

import fr.reseauclimat.event.participant.Seat;
import jakarta.validation.constraints.NotNull;

/** What somebody who comes needs; for those who run the event alone. */
public record NeedsEntry(
        @NotNull UUID registrationId,
        @NotNull String firstName,
        @NotNull String lastName,
        @NotNull Seat seat,
        String accessNeeds,
        String dietNeeds) {
}
