package fr.reseauclimat.minutes.section;

import fr.reseauclimat.catalogue.CardWritten;
import fr.reseauclimat.catalogue.Catalogue;
import fr.reseauclimat.catalogue.CatalogueKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The card of minutes says what that of their event says: they change together. */
@ApplicationScoped
class MinutesCards {

    @Inject
    MinutesRepository minutes;

    @Inject
    Catalogue catalogue;

    void follow(@Observes CardWritten card) {
        if (card.key().kind() == CatalogueKind.EVENT) {
            minutes.ofEvent(card.key().id()).ifPresent(its -> catalogue.write(its.key(), its.card()));
        }
    }
}
