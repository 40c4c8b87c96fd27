package fr.reseauclimat.facilitation.capture.desk;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/segments/{segmentId}/capture")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Captures", description = "What tables write down during a part of a day, for those who run the event")
class CaptureResource {

    @Inject
    CaptureDesk desk;

    @Inject
    CodePrinter printer;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getCapture", summary = "Settings of a capture, its places with their codes, and what happens there",
            description = "Version 0 is a proposal: nothing is saved yet. Unknown for breaks.")
    public CaptureDetail get(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return desk.get(id, segmentId);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "saveCapture", summary = "Change the settings; version 0 while there are none",
            description = "Places follow from the tables of the rotation where there are any. One that is left out is retired: what was written there stays.")
    public CaptureDetail save(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CaptureRequest request) {
        return desk.save(id, segmentId, request, ifMatch);
    }

    @GET
    @Path("/codes")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getTableCodes", summary = "The cards to print for the tables, with their QR codes")
    public PrintedCodes codes(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return printer.of(id, segmentId);
    }

    @POST
    @Path("/open")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "openCapture", summary = "Let tables write, for the first time or again")
    public CaptureDetail open(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return desk.open(id, segmentId);
    }

    @POST
    @Path("/close")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "closeCapture", summary = "Take nothing new; what was written before still comes in for two days")
    public CaptureDetail close(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return desk.close(id, segmentId);
    }

    @POST
    @Path("/voting/open")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "openVoting", summary = "Let phones give their dots")
    public CaptureDetail openVoting(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return desk.openVoting(id, segmentId);
    }

    @POST
    @Path("/voting/close")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "closeVoting", summary = "End voting, and tell the tables what came out")
    public CaptureDetail closeVoting(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return desk.closeVoting(id, segmentId);
    }
}
