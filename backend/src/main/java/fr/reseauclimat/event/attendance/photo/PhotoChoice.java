package fr.reseauclimat.event.attendance.photo;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

/** What somebody answered when asked about photos. */
public record PhotoChoice(@NotNull boolean given, @NotNull Instant decidedAt) {
}
