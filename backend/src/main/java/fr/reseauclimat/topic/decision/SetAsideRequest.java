package fr.reseauclimat.topic.decision;

import fr.reseauclimat.shared.text.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason what the proposer and the backers are told */
record SetAsideRequest(@LongText @NotBlank @Size(max = 1_000) String reason) {
}
