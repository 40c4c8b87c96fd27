package fr.reseauclimat.territory;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

/** Where the territories come from, to be shown wherever they are: the licence asks for it. */
public record TerritorySource(
        @NotNull String title,
        @NotNull String publisher,
        @NotNull String licence,
        @NotNull String licenceUrl,
        @NotNull String edition,
        @NotNull String url,
        @NotNull Instant loadedAt) {
}
