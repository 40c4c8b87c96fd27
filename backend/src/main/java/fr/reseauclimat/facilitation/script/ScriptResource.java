package fr.reseauclimat.facilitation.script;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/segments/{segmentId}/script")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scripts", description = "How a technique is run, step by step, and the clock of its steps")
class ScriptResource {

    @Inject
    Scripts scripts;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getScript", summary = "How a part of a day is run, for those who run the event",
            description = "Version 0 is the network's default. Unknown for parts of a kind that has no script.")
    public ScriptDetail get(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return scripts.get(id, segmentId);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "saveScript", summary = "Adapt the script of a part; version 0 while there is none of its own",
            description = "While the clock runs, the step at which it stands must stay.")
    public ScriptDetail save(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ScriptRequest request) {
        return scripts.save(id, segmentId, request, ifMatch);
    }

    @POST
    @Path("/reset")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "resetScript", summary = "Go back to the network's default")
    public ScriptDetail reset(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return scripts.reset(id, segmentId, ifMatch);
    }
}
