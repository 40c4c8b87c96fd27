package fr.reseauclimat.minutes.version;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

/** An edition. @param number from 1. @param publishedBy absent where that is no longer known */
public record VersionSummary(@NotNull int number, @NotNull Instant publishedAt, String publishedBy) {
}
