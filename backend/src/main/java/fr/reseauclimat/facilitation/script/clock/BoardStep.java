package fr.reseauclimat.facilitation.script.clock;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * A step as a hall sees it.
 *
 * @param number   from 1
 * @param minutes  that it has by now, of a step that runs; as the script says, of one to come
 * @param prompt   what the hall reads meanwhile
 * @param endsAt   when its minutes are over; absent while it is to come
 * @param pausedAt since when it stands still
 */
record BoardStep(
        @NotNull UUID id,
        @NotNull int number,
        @NotNull String title,
        @NotNull int minutes,
        String prompt,
        Instant endsAt,
        Instant pausedAt) {
}
