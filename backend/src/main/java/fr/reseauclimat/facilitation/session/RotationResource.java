package fr.reseauclimat.facilitation.session;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/segments/{segmentId}/rotation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rotations", description = "Who sits at which table in which round, so that people meet many others")
class RotationResource {

    @Inject
    RotationSettings settings;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getRotation", summary = "The settings of a rotation, for those who run the event",
            description = "Version 0 is a proposal: nothing is saved yet. Unknown for parts in which nobody goes round.")
    public RotationDetail get(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return settings.get(id, segmentId);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "saveRotation", summary = "Change the settings; version 0 while there are none",
            description = "A plan that no longer fits is forgotten. Once it runs, only names, questions and minutes change.")
    public RotationDetail save(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull RotationRequest request) {
        return settings.save(id, segmentId, request, ifMatch);
    }
}
