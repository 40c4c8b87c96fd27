package fr.reseauclimat.event.copy;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** The draft that was made after another event. */
public record CopiedEvent(@NotNull UUID id, @NotNull String title) {
}
