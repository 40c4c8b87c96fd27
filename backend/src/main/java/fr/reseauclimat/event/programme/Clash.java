package fr.reseauclimat.event.programme;

import jakarta.validation.constraints.NotNull;

/**
 * Two parts of a programme that do not fit together.
 *
 * @param first  place of the earlier part in the list that was checked, from 0
 * @param second of the later one
 * @param about  the room or the person; absent for the other kinds
 */
public record Clash(@NotNull ClashKind kind, @NotNull int first, @NotNull int second, String about) {
}
