package fr.reseauclimat.catalogue;

/** The card of something was written or withdrawn, in the transaction that goes on: for cards that say the same. */
public record CardWritten(CatalogueKey key) {
}
