package fr.reseauclimat.catalogue;

import java.util.UUID;

/** @param id by which the page of what is published is found: of minutes, that of their event */
public record CatalogueKey(CatalogueKind kind, UUID id) {
}
