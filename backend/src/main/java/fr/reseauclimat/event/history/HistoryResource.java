package fr.reseauclimat.event.history;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event preparation")
class HistoryResource {

    @Inject
    EventHistory history;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listEventVersions", summary = "What was planned after each change, the latest first")
    public Page<EventVersion> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return history.list(id, page);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getEventVersion", summary = "One version of the plan, to take it up again")
    public EventVersion get(@PathParam("id") UUID id, @PathParam("number") @Min(1) @Max(1_000_000) int number) {
        return history.get(id, number);
    }
}
