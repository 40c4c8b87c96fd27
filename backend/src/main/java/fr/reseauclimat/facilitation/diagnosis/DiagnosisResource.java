package fr.reseauclimat.facilitation.diagnosis;

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

@Path("/api/events/{id}/segments/{segmentId}/diagnosis")
@Tag(name = "Shared diagnosis", description = "Criteria that each one scores alone, twice, with a discussion of the differences between")
class DiagnosisResource {

    @Inject
    DiagnosisService diagnoses;

    @Inject
    PartStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getDiagnosis", summary = "A shared diagnosis, for those who run the event",
            description = "Version 0: nothing is saved yet. Unknown for parts of another kind. No spread before its round is closed.")
    public DiagnosisDetail get(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return diagnoses.get(id, segmentId);
    }

    @GET
    @Path("/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "followDiagnosis", summary = "The same, told again whenever it changes",
            description = "Server-sent events, each of them the whole diagnosis. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "The whole diagnosis an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = DiagnosisDetail.class)))
    public Multi<DiagnosisDetail> follow(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        diagnoses.get(id, segmentId);
        return stream.of(Set.of(segmentId, diagnoses.topic(segmentId)), () -> diagnoses.again(segmentId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "saveDiagnosis", summary = "Change the criteria, until scoring is open; version 0 while there are none")
    public DiagnosisDetail save(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DiagnosisRequest request) {
        return diagnoses.save(id, segmentId, request.criteria(), ifMatch);
    }

    @PUT
    @Path("/phase")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "moveDiagnosis", summary = "Open a round of scoring, or close it and show its spread",
            description = "A closed round stays closed: its scores are summed up, and who gave what is forgotten.")
    public DiagnosisDetail move(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DiagnosisPhaseRequest request) {
        return diagnoses.move(id, segmentId, request.phase(), ifMatch);
    }

    @PUT
    @Path("/criteria/{criterionId}/note")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "noteCriterion", summary = "Note why some score a criterion high and others low")
    public CriterionDetail note(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @PathParam("criterionId") UUID criterionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull CriterionNoteRequest request) {
        return diagnoses.note(id, segmentId, criterionId, request, ifMatch);
    }
}
