package fr.reseauclimat.facilitation.board;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

/** @param now by the clock that {@code startedAt} and {@code endsAt} were taken from */
record MySeats(@NotNull Instant now, @NotNull List<MyRotation> rotations) {
}
