package fr.reseauclimat.facilitation.capture.table;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

/**
 * The latest round that began.
 *
 * @param number from 1
 * @param of     how many there are
 * @param endsAt when its minutes are over; absent once it was ended
 */
record RoundNow(@NotNull int number, @NotNull int of, Instant endsAt) {
}
