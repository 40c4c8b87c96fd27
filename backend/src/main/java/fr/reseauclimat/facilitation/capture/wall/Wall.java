package fr.reseauclimat.facilitation.capture.wall;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * Groups in their order, and all cards that were not taken back, the earliest first.
 *
 * @param mark as the capture itself says it: another one whenever anything here changed; empty while there is no capture
 */
record Wall(@NotNull List<WallGroup> groups, @NotNull List<WallCard> cards, @NotNull String mark) {
}
