package fr.reseauclimat.media;

import java.util.UUID;

/**
 * What a file or an attachment belongs to, and goes with. The last is ensured in the database, by a trigger on the table of
 * the owner.
 *
 * @param kind as the {@link MediaGuard} of its feature says it
 */
public record MediaOwner(String kind, UUID id) {
}
