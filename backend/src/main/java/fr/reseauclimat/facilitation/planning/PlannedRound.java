package fr.reseauclimat.facilitation.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * One round.
 *
 * @param number    from 1
 * @param startedAt absent while it is to come
 * @param endedAt   absent until it ended
 * @param resting   who has no table in it
 */
record PlannedRound(
        @NotNull int number,
        Instant startedAt,
        Instant endedAt,
        @NotNull List<PlannedTable> tables,
        @NotNull List<UUID> resting) {
}
