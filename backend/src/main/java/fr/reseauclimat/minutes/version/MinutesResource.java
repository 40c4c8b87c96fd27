package fr.reseauclimat.minutes.version;

import java.util.UUID;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Minutes for those who read them. */
@Path("/api/events/{id}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class MinutesResource {

    @Inject
    Versions versions;

    @GET
    @PermitAll
    @Operation(operationId = "getMinutes", summary = "Minutes of an event as the reader may see them",
            description = "The latest edition; for those who attended, while they are open to amendments, the text as it is.")
    public MinutesReading read(@PathParam("id") UUID id) {
        return versions.read(id);
    }

    @GET
    @Path("/versions")
    @PermitAll
    @Operation(operationId = "listMinutesVersions", summary = "Editions, the latest first")
    public Page<VersionSummary> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return versions.list(id, page);
    }

    @GET
    @Path("/versions/{number}")
    @PermitAll
    @Operation(operationId = "getMinutesVersion", summary = "One edition")
    public MinutesReading edition(@PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.edition(id, number);
    }

    @GET
    @Path("/versions/{number}/changes")
    @PermitAll
    @Operation(operationId = "getMinutesChanges", summary = "What is not the same in an edition as in the one before")
    public MinutesChanges changes(@PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.changes(id, number);
    }
}
