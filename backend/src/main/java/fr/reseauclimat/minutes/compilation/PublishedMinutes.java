package fr.reseauclimat.minutes.compilation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventKind;
import jakarta.validation.constraints.NotNull;

/**
 * Minutes in a list.
 *
 * @param territory where it took place; absent where that is not said
 * @param themes    French names
 * @param number    of the latest edition
 */
record PublishedMinutes(
        @NotNull UUID eventId,
        @NotNull String title,
        @NotNull EventKind kind,
        @NotNull Instant startsAt,
        String territory,
        @NotNull List<String> themes,
        @NotNull int number,
        @NotNull Instant publishedAt) {
}
