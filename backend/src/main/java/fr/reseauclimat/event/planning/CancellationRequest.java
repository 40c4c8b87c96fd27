package fr.reseauclimat.event.planning;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason what those who registered are told */
record CancellationRequest(@LongText @NotBlank @Size(max = 1_000) String reason) {
}
