package fr.reseauclimat.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.territory.TerritoryRef;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.validation.constraints.NotNull;

/**
 * Something published, as a list of everything shows it.
 *
 * @param id          by which its page is found: of minutes, that of their event
 * @param summary     empty where there is none
 * @param happensAt   when it takes or took place, or null for what is no happening
 * @param publishedAt when others than its makers could see it first
 */
public record CatalogueEntry(
        @NotNull CatalogueKind kind,
        @NotNull UUID id,
        @NotNull String title,
        @NotNull String summary,
        @NotNull List<ThemeRef> themes,
        TerritoryRef territory,
        Instant happensAt,
        @NotNull Instant publishedAt) {
}
