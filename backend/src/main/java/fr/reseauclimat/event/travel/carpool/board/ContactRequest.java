package fr.reseauclimat.event.travel.carpool.board;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param entryId of the offer or need of whom one would like to share a car with */
record ContactRequest(@NotNull UUID entryId) {
}
