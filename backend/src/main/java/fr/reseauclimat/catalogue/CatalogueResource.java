package fr.reseauclimat.catalogue;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue", description = "Everything that is published, whatever its kind")
class CatalogueResource {

    @Inject
    Catalogue catalogue;

    @GET
    @PermitAll
    @Operation(operationId = "listCatalogue", summary = "What is published, as far as the reader may see it",
            description = "Sorted by publishedAt, happensAt or title; the latest published first unless asked otherwise.")
    public Page<CatalogueEntry> list(@Valid @BeanParam CatalogueFilter filter, @Valid @BeanParam PageQuery page) {
        return catalogue.list(filter, page);
    }
}
