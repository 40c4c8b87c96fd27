package fr.reseauclimat.theme;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** A theme as other objects carry it. */
public record ThemeRef(
        @NotNull UUID id, @NotNull String slug, @NotNull String nameFr, @NotNull String nameEn, @NotNull Axis axis) {
}
