package fr.reseauclimat.event.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason what those who registered are told */
record CancellationRequest(@NotBlank @Size(max = 1_000) String reason) {
}
