package fr.reseauclimat.facilitation.session;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * A table.
 *
 * @param size     how many sit here; absent where people are spread evenly
 * @param question what is talked about here
 * @param closed   whether nobody sits here in the rounds to come
 */
public record TableDetail(
        @NotNull UUID id,
        @NotNull String name,
        Integer size,
        String question,
        @NotNull boolean stepFree,
        @NotNull boolean closed) {
}
