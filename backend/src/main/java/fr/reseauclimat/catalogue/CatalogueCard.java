package fr.reseauclimat.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import fr.reseauclimat.shared.security.Audience;

/**
 * What is known of anything published, whatever its kind.
 *
 * @param summary     a sentence or two, or null
 * @param audience    who sees it; of {@link Audience#GROUP} the view {@code catalogue_readers} tells the members
 * @param themes      identifiers
 * @param territory   identifier of where it is or acts, or null
 * @param happensAt   when it takes or took place, or null for what is no happening
 * @param publishedAt when others than its makers could see it first
 * @param changedAt   when what others see of it changed last
 */
public record CatalogueCard(CatalogueKey key, String title, String summary, Audience audience, Collection<UUID> themes,
        String territory, Instant happensAt, Instant publishedAt, Instant changedAt) {
}
