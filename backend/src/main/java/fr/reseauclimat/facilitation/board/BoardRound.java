package fr.reseauclimat.facilitation.board;

import java.time.Instant;
import java.util.List;

import fr.reseauclimat.facilitation.session.RotationPerson;
import jakarta.validation.constraints.NotNull;

/**
 * One round as a hall sees it.
 *
 * @param number    from 1
 * @param startedAt absent while it is to come
 * @param endsAt    when its minutes are over; absent while it is to come
 * @param resting   who has no table in it
 */
record BoardRound(
        @NotNull int number,
        Instant startedAt,
        Instant endsAt,
        @NotNull List<BoardTable> tables,
        @NotNull List<RotationPerson> resting) {
}
