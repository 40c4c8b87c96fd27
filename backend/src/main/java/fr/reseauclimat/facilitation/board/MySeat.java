package fr.reseauclimat.facilitation.board;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

/**
 * One's own place in one round.
 *
 * @param round     from 1
 * @param table     absent where one rests
 * @param question  what is talked about there
 * @param startedAt absent while it is to come
 * @param endsAt    when its minutes are over; absent while it is to come
 * @param current   whether this round runs
 */
record MySeat(
        @NotNull int round,
        String table,
        String question,
        Instant startedAt,
        Instant endsAt,
        @NotNull boolean current) {
}
