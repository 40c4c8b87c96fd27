package fr.reseauclimat.facilitation.capture.desk;

import java.util.List;

import jakarta.validation.constraints.NotNull;

/**
 * All cards of a part, the earliest first: 2,000 at most, which is as many as are taken.
 *
 * @param mark as the capture itself says it: another one whenever anything here changed
 */
record CapturedCards(@NotNull List<CapturedCard> cards, @NotNull String mark) {
}
