package fr.reseauclimat.facilitation.capture.wall;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One step at the wall: all of it is done, in this order, or nothing. */
record CardPlaces(@NotNull @Size(min = 1, max = 2_000) List<@Valid @NotNull CardPlace> places) {
}
