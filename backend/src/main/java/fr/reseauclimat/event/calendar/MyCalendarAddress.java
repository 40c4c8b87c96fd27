package fr.reseauclimat.event.calendar;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

/** @param url told this once: only a hash of its secret is kept */
public record MyCalendarAddress(@NotNull String url, @NotNull Instant createdAt) {
}
