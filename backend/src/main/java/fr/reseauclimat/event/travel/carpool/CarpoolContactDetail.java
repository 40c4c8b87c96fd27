package fr.reseauclimat.event.travel.carpool;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param askedByMe whether the reader asked, and the other one answers */
public record CarpoolContactDetail(@NotNull UUID id, @NotNull ContactState state, @NotNull boolean askedByMe, @NotNull CarpoolPerson person) {
}
