package fr.reseauclimat.facilitation.capture.vote;

import jakarta.validation.constraints.NotNull;

public record DotResult(@NotNull int number, @NotNull int revision, @NotNull DotOutcome outcome) {
}
