package fr.reseauclimat.territory;

import jakarta.validation.constraints.NotNull;

/**
 * A territory as other objects name it.
 *
 * @param id   kind and official code, such as {@code COM-2A004} or {@code EPCI-200071439}
 * @param code official code, a text: {@code 01001}, {@code 2A004}
 */
public record TerritoryRef(@NotNull String id, @NotNull TerritoryKind kind, @NotNull String code, @NotNull String name) {
}
