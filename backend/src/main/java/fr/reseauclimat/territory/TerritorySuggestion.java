package fr.reseauclimat.territory;

import jakarta.validation.constraints.NotNull;

/**
 * A territory in a list to choose from.
 *
 * @param id         kind and official code, such as {@code COM-2A004}
 * @param code       official code, a text: {@code 01001}, {@code 2A004}
 * @param population inhabitants; absent where nobody was counted
 * @param context    where it lies, such as "Saône-et-Loire (71)"; absent for a region
 */
public record TerritorySuggestion(
        @NotNull String id,
        @NotNull TerritoryKind kind,
        @NotNull String code,
        @NotNull String name,
        Integer population,
        String context) {
}
