package fr.reseauclimat.facilitation.capture.vote;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** A group of cards that dots can be given to. @param dots absent while they are not told */
record BallotGroup(@NotNull UUID id, @NotNull String title, Integer dots) {
}
