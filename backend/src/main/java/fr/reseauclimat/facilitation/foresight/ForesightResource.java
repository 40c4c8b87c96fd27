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
import fr.reseauclimat.shared.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/events/{id}/segments/{segmentId}/foresight")
@Tag(name = "Foresight", description = "Two uncertainties, the four futures between them, and the ways back to today")
class ForesightResource {

    @Inject
    ForesightService foresights;

    @Inject
    PartStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getForesight", summary = "A foresight workshop, for those who run the event",
            description = "Version 0 is a proposal: nothing is saved yet. Unknown for parts of another kind.")
    public ForesightDetail get(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return foresights.get(id, segmentId);
    }

    @GET
    @Path("/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "followForesight", summary = "The same, told again whenever it changes",
            description = "Server-sent events, each of them the whole workshop. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "The whole workshop an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = ForesightDetail.class)))
    public Multi<ForesightDetail> follow(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        foresights.get(id, segmentId);
        return stream.of(Set.of(segmentId), () -> foresights.again(segmentId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "saveForesight", summary = "Change horizon and axes; version 0 while there are none")
    public ForesightDetail save(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ForesightRequest request) {
        return foresights.save(id, segmentId, request, ifMatch);
    }

    @PUT
    @Path("/phase")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "moveForesight", summary = "Go on to the next phase, or back to an earlier one")
    public ForesightDetail move(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ForesightPhaseRequest request) {
        return foresights.move(id, segmentId, request.phase(), ifMatch);
    }

    @PUT
    @Path("/tables")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "assignScenarios", summary = "Say which scenario each table works on")
    public ForesightDetail assign(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull TableScenariosRequest request) {
        return foresights.assign(id, segmentId, request.tables(), ifMatch);
    }

    @PUT
    @Path("/scenarios/{scenarioId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "writeScenario", summary = "Give a scenario its title, and choose it for the way back")
    public ScenarioDetail write(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @PathParam("scenarioId") UUID scenarioId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ScenarioRequest request) {
        return foresights.write(id, segmentId, scenarioId, request, ifMatch);
    }

    @PUT
    @Path("/scenarios/{scenarioId}/items/{itemId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "writeScenarioItem", summary = "Write a sentence, a signal or a step of a scenario",
            description = "Its identifier is made by the writer; version 0 for a new one. The same words again change nothing.")
    public ScenarioItemDetail write(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @PathParam("scenarioId") UUID scenarioId, @PathParam("itemId") UUID itemId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull ScenarioItemRequest request) {
        return foresights.write(id, segmentId, scenarioId, itemId, request, ifMatch);
    }
}
