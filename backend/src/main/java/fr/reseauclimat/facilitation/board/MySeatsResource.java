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

@Path("/api/events/{id}/registration/seats")
@Tag(name = "Rotations")
class MySeatsResource {

    @Inject
    SeatGuide guide;

    @Inject
    RotationStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "getMySeats", summary = "Where the reader sits in each round; unknown to whoever has no place")
    public MySeats get(@PathParam("id") UUID id) {
        return guide.of(guide.own(id));
    }

    @GET
    @Path("/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "followMySeats", summary = "The same, told again whenever it changes",
            description = "Server-sent events, each of them all one's seats. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "All one's seats an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = MySeats.class)))
    public Multi<MySeats> follow(@PathParam("id") UUID id) {
        var own = guide.own(id);
        return stream.of(id, () -> guide.of(own));
    }
}
