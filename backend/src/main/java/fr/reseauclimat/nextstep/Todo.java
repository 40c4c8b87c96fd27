package fr.reseauclimat.nextstep;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * Something that waits for the reader, until it is done.
 *
 * @param total  how often it waits
 * @param events where, the soonest first and a few at most; none for what belongs to no event
 */
public record Todo(@NotNull Task task, @NotNull long total, @NotNull List<Place> events) {

    /** @param count how often it waits there */
    public record Place(@NotNull UUID id, @NotNull String title, @NotNull long count) {
    }
}
