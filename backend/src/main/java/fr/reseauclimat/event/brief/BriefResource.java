package fr.reseauclimat.event.brief;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/brief")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event preparation")
class BriefResource {

    @Inject
    BriefService briefs;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getEventBrief", summary = "What an event is for, for those who run it")
    public BriefDetail get(@PathParam("id") UUID id) {
        return briefs.get(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "writeEventBrief", summary = "Write or change the brief of an event")
    public BriefDetail write(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull BriefRequest request) {
        return briefs.write(id, request, ifMatch);
    }
}
