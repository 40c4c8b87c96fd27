package fr.reseauclimat.catalogue;

import java.util.Map;
import java.util.Optional;

import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import fr.reseauclimat.shared.security.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** One card for everything published: who reads it needs no table of a feature. */
@ApplicationScoped
public class Catalogue {

    /** What may be sorted by: name in the contract → column. */
    private static final Map<String, String> SORTS =
            Map.of("publishedAt", "c.published_at", "happensAt", "c.happens_at", "title", "search_key(c.title)");

    @Inject
    CatalogueRepository repository;

    @Inject
    Viewers viewers;

    @Inject
    Event<CardWritten> written;

    public Page<CatalogueEntry> list(CatalogueFilter filter, PageQuery page) {
        var orderBy = page.orderBy(SORTS, "-publishedAt");
        var viewer = viewers.current();
        return Page.read(page, (offset, limit) -> repository.list(filter, viewer, orderBy, offset, limit));
    }

    /** Needs the transaction in which the object was written. Entities need not call it: see {@link Catalogued}. */
    public void write(CatalogueKey key, Optional<CatalogueCard> card) {
        card.ifPresentOrElse(repository::put, () -> repository.withdraw(key));
        written.fire(new CardWritten(key));
    }
}
