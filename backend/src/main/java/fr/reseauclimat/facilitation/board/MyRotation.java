package fr.reseauclimat.facilitation.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.facilitation.session.RotationState;
import jakarta.validation.constraints.NotNull;

/**
 * One's own way through a rotation.
 *
 * @param room    absent where the programme names none
 * @param minutes of one round
 */
record MyRotation(
        @NotNull UUID segmentId,
        @NotNull String title,
        @NotNull Instant startsAt,
        String room,
        @NotNull RotationState state,
        @NotNull int rounds,
        @NotNull int minutes,
        @NotNull List<MySeat> seats) {
}
