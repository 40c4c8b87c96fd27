package fr.reseauclimat.minutes.version;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An edition with all that a file of it holds. @param photos by the identifier of their file */
public record EditionToExport(int number, Instant publishedAt, MinutesContent content, Map<UUID, byte[]> photos) {
}
