package fr.reseauclimat.facilitation.circle;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/circles")
@Tag(name = "Circles", description = "Peer supervision: what is said in a circle is for its members alone")
class CircleResource {

    @Inject
    Circles circles;

    @Inject
    CircleStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getMyCircles", summary = "The circles in which one is")
    public MyCircles mine() {
        return circles.mine();
    }

    @GET
    @Path("/{circleId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getCircle", summary = "All that is said in a circle; unknown to whoever is not in it, whatever the role")
    public CircleDetail get(@PathParam("circleId") UUID id) {
        return circles.get(id);
    }

    @GET
    @Path("/{circleId}/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "followCircle", summary = "The same, told again whenever it changes",
            description = "Server-sent events, each of them the whole circle. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "One circle an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = CircleDetail.class)))
    public Multi<CircleDetail> follow(@PathParam("circleId") UUID id) {
        circles.get(id);
        var reader = circles.reader();
        return stream.of(id, () -> circles.get(id, reader));
    }

    @PUT
    @Path("/{circleId}/phase")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "leadCircle", summary = "Go on to another phase, or back",
            description = "Asking twice has one effect: where the circle is no longer in the phase that was seen, nothing happens.")
    public CircleDetail go(@PathParam("circleId") UUID id, @Valid @NotNull PhaseRequest request) {
        return circles.go(id, request);
    }

    @PUT
    @Path("/{circleId}/erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "scheduleCircleErasure", summary = "Choose the day on which the circle is erased",
            description = "At most a year after the event. Once the circle has closed, the day can only be brought nearer.")
    public CircleDetail eraseOn(@PathParam("circleId") UUID id, @Valid @NotNull ErasureRequest request) {
        return circles.eraseOn(id, request.eraseOn());
    }

    @DELETE
    @Path("/{circleId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "eraseCircle", summary = "Erase the circle and all that was said in it, now and for good")
    public void erase(@PathParam("circleId") UUID id) {
        circles.erase(id);
    }
}
