package fr.reseauclimat.event.form;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

/** Parts of an event that run side by side: one chooses one of them. */
public record ParallelParts(@NotNull int group, @NotNull Instant startsAt, @NotNull List<ParallelPart> parts) {
}
