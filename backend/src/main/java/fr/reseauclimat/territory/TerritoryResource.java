package fr.reseauclimat.territory;

import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

@Path("/api/territories")
@Tag(name = "Territories", description = "Regions, departments, EPCI and communes of the official geographic code")
class TerritoryResource {

    private static final Map<String, String> SORTS = Map.of("relevance", "relevance");

    @Inject
    TerritoryService territories;

    @GET
    @PermitAll
    @CachedByEdition
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER, description = "ETag of what is kept already",
            schema = @Schema(type = SchemaType.STRING))
    @Operation(operationId = "searchTerritories", summary = "Find territories while somebody types",
            description = "Forgives accents, case, hyphens and apostrophes, reads “st” as “saint”, takes the starts of "
                    + "words in any order, codes, whole postcodes and SIREN. Whole names come first, then names that "
                    + "start with what was typed, then the others, each by population.")
    public Page<TerritorySuggestion> search(
            @QueryParam("q") @Size(max = 100) @Parameter(description = "What was typed", example = "st etie") String q,
            @QueryParam("kind") @Parameter(description = "Only these kinds") Set<TerritoryKind> kinds,
            @QueryParam("within") @Size(max = 20)
            @Parameter(description = "Only what lies in this territory, itself included", example = "DEP-71") String within,
            @Valid @BeanParam PageQuery page) {
        page.orderBy(SORTS, "relevance");
        return territories.search(q, kinds, within, page);
    }

    @GET
    @Path("/source")
    @PermitAll
    @CachedByEdition
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER, description = "ETag of what is kept already",
            schema = @Schema(type = SchemaType.STRING))
    @Operation(operationId = "getTerritorySource", summary = "Where the territories come from, and under which licence")
    public TerritorySource source() {
        return territories.source();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @CachedByEdition
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER, description = "ETag of what is kept already",
            schema = @Schema(type = SchemaType.STRING))
    @Operation(operationId = "getTerritory", summary = "A territory and what contains it")
    public TerritoryDetail get(
            @PathParam("id") @Size(max = 20) @Parameter(example = "EPCI-200070530") String id) {
        return territories.get(id);
    }
}
