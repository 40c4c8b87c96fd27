package fr.reseauclimat.facilitation.circle.making;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A circle as the facilitator wants it. */
record CircleRequest(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(min = 4, max = 8, message = "Un cercle réunit de 4 à 8 personnes.") Set<@NotNull UUID> memberIds) {
}
