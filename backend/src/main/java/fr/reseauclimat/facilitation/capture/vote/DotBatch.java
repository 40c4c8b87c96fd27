package fr.reseauclimat.facilitation.capture.vote;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a phone did with its dots since it last had a network.
 *
 * @param sentAt what its clock shows now
 */
public record DotBatch(
        @NotNull UUID device,
        @NotNull Instant sentAt,
        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull DotState> dots) {
}
