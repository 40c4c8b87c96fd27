package fr.reseauclimat.territory;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * A territory with its place among the others.
 *
 * @param siren      nine digits; absent for regions, departments and some overseas communes
 * @param population inhabitants; absent where nobody was counted
 * @param parents    what contains it, the largest first
 * @param childCount communes in it, itself not counted
 * @param retired    whether the latest edition no longer has it
 */
public record TerritoryDetail(
        @NotNull String id,
        @NotNull TerritoryKind kind,
        @NotNull String code,
        String siren,
        @NotNull String name,
        Integer population,
        @NotNull List<TerritoryRef> parents,
        @NotNull int childCount,
        @NotNull boolean retired) {
}
