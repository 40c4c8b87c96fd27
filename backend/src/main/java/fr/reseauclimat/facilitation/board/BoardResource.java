package fr.reseauclimat.facilitation.board;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

import fr.reseauclimat.shared.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/segments/{segmentId}/rotation/board")
@Tag(name = "Rotations")
class BoardResource {

    @Inject
    Boards boards;

    @Inject
    RotationStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getRotationBoard", summary = "Who sits where now and next, for the screen of the hall")
    public RotationBoard get(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return boards.of(id, segmentId);
    }

    @GET
    @Path("/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "followRotationBoard", summary = "The same, told again whenever it changes",
            description = "Server-sent events, each of them the whole board. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "One board an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = RotationBoard.class)))
    public Multi<RotationBoard> follow(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        boards.of(id, segmentId);
        return stream.of(id, () -> boards.of(segmentId));
    }
}
