package fr.reseauclimat.facilitation.board;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

import fr.reseauclimat.event.participant.Attendee;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** For whoever holds the link to a registration, without an account. */
@Path("/api/participations/{token}/seats")
@Tag(name = "Rotations")
class SeatsByLinkResource {

    @Inject
    SeatGuide guide;

    @Inject
    RotationStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getSeatsByLink", summary = "Where one sits in each round")
    public MySeats get(@PathParam("token") String token) {
        return guide.of(guide.own(new Attendee.LinkHolder(token)));
    }

    @GET
    @Path("/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @PermitAll
    @Operation(operationId = "followSeatsByLink", summary = "The same, told again whenever it changes",
            description = "Server-sent events, each of them all one's seats. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "All one's seats an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = MySeats.class)))
    public Multi<MySeats> follow(@PathParam("token") String token) {
        var own = guide.own(new Attendee.LinkHolder(token));
        return stream.of(own.eventId(), () -> guide.of(own));
    }
}
