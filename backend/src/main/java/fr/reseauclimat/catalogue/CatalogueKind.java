package fr.reseauclimat.catalogue;

/** What is published in the network. The name is stored and stands in addresses: it never changes. */
public enum CatalogueKind {
    EVENT,
    MINUTES,
    TOPIC,
    ORGANISATION,
    MEMBER
}
