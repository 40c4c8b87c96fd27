package fr.reseauclimat.facilitation.foresight;

import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

import fr.reseauclimat.facilitation.part.PartStream;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
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

/** For whoever holds the code of a table, without an account. */
@Path("/api/tables/{code}/foresight")
@Tag(name = "Foresight")
class TableForesightResource {

    @Inject
    TableDesk desk;

    @Inject
    PartStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getTableForesight", summary = "The scenario of a table, and the axes between which it lies")
    public TableForesight get(@PathParam("code") String code) {
        return desk.look(code);
    }

    @GET
    @Path("/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @PermitAll
    @Operation(operationId = "followTableForesight", summary = "The same, told again whenever it changes",
            description = "Server-sent events, each of them the whole scenario. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "The whole scenario an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = TableForesight.class)))
    public Multi<TableForesight> follow(@PathParam("code") String code) {
        var spot = desk.enter(code);
        desk.look(spot);
        return stream.of(Set.of(spot.segmentId()), () -> desk.look(spot));
    }

    @PUT
    @Path("/title")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "nameTableScenario", summary = "Give the scenario of a table its title",
            description = "With the version of the scenario. The same title again changes nothing.")
    public ScenarioDetail call(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull TableTitleRequest request) {
        return desk.call(code, request.title(), ifMatch);
    }

    @PUT
    @Path("/items/{itemId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "writeTableScenarioItem", summary = "Write a sentence, a signal or a step of the scenario of a table",
            description = "Its identifier is made by the phone; version 0 for a new one. The same words again change nothing.")
    public ScenarioItemDetail write(@PathParam("code") String code, @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ScenarioItemRequest request) {
        return desk.write(code, itemId, request, ifMatch);
    }
}
