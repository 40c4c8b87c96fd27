package fr.reseauclimat.event.registration.listing;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param group the number that this part shares with those that run beside it */
public record ChosenPart(@NotNull UUID segmentId, @NotNull String title, @NotNull int group) {
}
