package fr.reseauclimat.facilitation.capture.card;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a phone has written since it last had a network.
 *
 * @param device made by the phone, kept by it, and never told to anybody else: it owns what it wrote
 * @param sentAt what its clock shows now, so that a wrong clock does no harm
 */
public record CardBatch(
        @NotNull UUID device,
        @NotNull Instant sentAt,
        @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull CardState> cards) {
}
