package fr.reseauclimat.facilitation.capture.card;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param revision that was sent */
public record CardResult(@NotNull UUID id, @NotNull int revision, @NotNull CardOutcome outcome) {
}
