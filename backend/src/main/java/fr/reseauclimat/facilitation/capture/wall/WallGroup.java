package fr.reseauclimat.facilitation.capture.wall;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param dots that were given to the group itself */
record WallGroup(@NotNull UUID id, @NotNull String title, @NotNull int dots) {
}
