package fr.reseauclimat.event.form;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * @param capacity absent without limit
 * @param taken    how many people chose it
 */
public record ParallelPart(
        @NotNull UUID segmentId,
        @NotNull String title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        Integer capacity,
        @NotNull long taken) {
}
