package fr.reseauclimat.facilitation.board;

import java.time.Instant;
import java.util.UUID;

import fr.reseauclimat.facilitation.session.RotationForm;
import fr.reseauclimat.facilitation.session.RotationState;
import jakarta.validation.constraints.NotNull;

/**
 * What a hall needs to know.
 *
 * @param minutes of one round
 * @param now     by the clock that {@code startedAt} and {@code endsAt} were taken from
 * @param current the round that runs; absent before, between and after rounds
 * @param next    the round to come; absent where there is none
 * @param version rises with every change
 */
record RotationBoard(
        @NotNull UUID segmentId,
        @NotNull String title,
        @NotNull RotationForm form,
        @NotNull RotationState state,
        @NotNull int rounds,
        @NotNull int minutes,
        @NotNull Instant now,
        BoardRound current,
        BoardRound next,
        @NotNull int version) {
}
