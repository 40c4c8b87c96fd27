package fr.reseauclimat.facilitation.capture.table;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

import fr.reseauclimat.facilitation.capture.spot.CaptureStream;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** For whoever holds the code of a table, without an account. */
@Path("/api/tables/{code}")
@Tag(name = "Tables", description = "What people write down at a table, on their own phones and without an account")
class TableResource {

    static final String DEVICE = "X-Device-Id";

    @Inject
    TableViews views;

    @Inject
    CaptureStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getTable", summary = "A table and what was written there, also in earlier rounds",
            description = "The code is that of the card on the table. It serves from the day before until two days after the event.")
    public TableView get(@PathParam("code") String code, @HeaderParam(DEVICE) UUID device) {
        return views.of(code, device);
    }

    @GET
    @Path("/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @PermitAll
    @Operation(operationId = "followTable", summary = "The same, told again whenever it changes",
            description = "Server-sent events, each of them the whole table. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "One table an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = TableView.class)))
    public Multi<TableView> follow(@PathParam("code") String code, @HeaderParam(DEVICE) UUID device) {
        var place = views.enter(code);
        return stream.ofSpot(place.captureId(), place.spotId(), () -> views.of(place, device));
    }
}
