package fr.reseauclimat.facilitation.capture.desk;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

import fr.reseauclimat.facilitation.capture.spot.CaptureStream;
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

@Path("/api/events/{id}/segments/{segmentId}/capture/stream")
@Tag(name = "Captures")
class CaptureStreamResource {

    @Inject
    CaptureDesk desk;

    @Inject
    CaptureStream stream;

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "followCapture", summary = "The capture, told again whenever it or one of its cards changes",
            description = "Server-sent events without the cards: whoever shows those reads them again where the mark is another one. "
                    + "The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "One capture an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = CaptureDetail.class)))
    public Multi<CaptureDetail> follow(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        desk.get(id, segmentId);
        return stream.ofSegment(segmentId, () -> desk.of(segmentId));
    }
}
