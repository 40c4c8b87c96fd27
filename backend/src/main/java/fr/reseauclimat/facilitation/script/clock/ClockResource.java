package fr.reseauclimat.facilitation.script.clock;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/segments/{segmentId}/script/clock")
@Tag(name = "Scripts")
class ClockResource {

    @Inject
    StepBoards boards;

    @Inject
    ClockDesk desk;

    @Inject
    StepStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getStepBoard", summary = "At which step a part is, for the screen of the hall")
    public StepBoard get(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return boards.of(id, segmentId);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "moveStepClock", summary = "Begin, go on, go back, pause, give time, end",
            description = "Asking twice has one effect: where the clock no longer stands at the step that was seen, nothing happens.")
    public StepBoard move(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId, @Valid @NotNull ClockMove move) {
        return desk.move(id, segmentId, move);
    }

    @GET
    @Path("/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "followStepBoard", summary = "The same, told again whenever it changes",
            description = "Server-sent events, each of them the whole board. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "One board an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = StepBoard.class)))
    public Multi<StepBoard> follow(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        boards.of(id, segmentId);
        return stream.of(segmentId, () -> boards.of(segmentId));
    }
}
