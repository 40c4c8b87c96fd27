package fr.reseauclimat.facilitation.diagnosis;

import java.util.Set;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** For whoever holds the code of a table, without an account. */
@Path("/api/tables/{code}/diagnosis")
@Tag(name = "Shared diagnosis")
class TableDiagnosisResource {

    @Inject
    ScoringDesk desk;

    @Inject
    PartStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getTableDiagnosis", summary = "What a phone scores, and what came out once a round is closed")
    public TableDiagnosis get(@PathParam("code") String code) {
        return desk.look(code);
    }

    @GET
    @Path("/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @PermitAll
    @Operation(operationId = "followTableDiagnosis", summary = "The same, told again whenever it changes",
            description = "Server-sent events, each of them the whole diagnosis. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "The whole diagnosis an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = TableDiagnosis.class)))
    public Multi<TableDiagnosis> follow(@PathParam("code") String code) {
        var segmentId = desk.enter(code);
        return stream.of(Set.of(segmentId), () -> desk.look(segmentId));
    }

    @PUT
    @Path("/scores")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "giveScores", summary = "Score some or all criteria in the round that runs",
            description = "The highest revision of each score counts, however often and in whatever order they come.")
    public ScoresTaken score(@PathParam("code") String code, @Valid @NotNull ScoresRequest request) {
        return desk.score(code, request);
    }
}
