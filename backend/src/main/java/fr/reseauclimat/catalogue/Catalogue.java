package fr.reseauclimat.catalogue;

import java.util.Optional;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** One card for everything published: who reads it needs no table of a feature. */
@ApplicationScoped
public class Catalogue {

    @Inject
    CatalogueRepository repository;

    @Inject
    Viewers viewers;

    @Inject
    Event<CardWritten> written;

    public Page<CatalogueEntry> list(CatalogueFilter filter, PageQuery page) {
        return repository.list(filter, viewers.current(), page);
    }

    /** Needs the transaction in which the object was written. Entities need not call it: see {@link Catalogued}. */
    public void write(CatalogueKey key, Optional<CatalogueCard> card) {
        card.ifPresentOrElse(repository::put, () -> repository.withdraw(key));
        written.fire(new CardWritten(key));
    }
}
