package fr.reseauclimat.catalogue;

import java.util.Optional;

/**
 * An entity that is published. To say what its card holds is all that it takes to be listed, searched and told of: the card
 * is written in the transaction in which the entity is, by {@link CatalogueListener}.
 */
public interface Catalogued {

    CatalogueKey key();

    /** @return empty while nobody but its makers sees it, and once it was withdrawn */
    Optional<CatalogueCard> card();
}
