package fr.reseauclimat.facilitation.board;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/segments/{segmentId}/rotation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rotations")
class RunningResource {

    @Inject
    RunningDesk desk;

    @POST
    @Path("/rounds/{number}/start")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "startRound", summary = "Begin the next round; its seats no longer change")
    public RotationBoard start(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @PathParam("number") int number) {
        return desk.start(id, segmentId, number);
    }

    @POST
    @Path("/rounds/{number}/end")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "endRound", summary = "End the round that runs; with the last one the rotation is done")
    public RotationBoard end(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @PathParam("number") int number) {
        return desk.end(id, segmentId, number);
    }

    @POST
    @Path("/finish")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "finishRotation", summary = "End the rotation, also before all rounds took place",
            description = "It is learned who met, of those who were seen to be there.")
    public RotationBoard finish(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return desk.finish(id, segmentId);
    }
}
