package fr.reseauclimat.event.travel.carpool.board;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.event.participant.Attendee;
import fr.reseauclimat.shared.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Shared cars for whoever holds the link to a registration: the same as for members, by the same rules. */
@Path("/api/participations/{token}/carpool")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Travel")
class CarpoolByLinkResource {

    @Inject
    Carpool carpool;

    @GET
    @PermitAll
    @Operation(operationId = "getCarpoolByLink", summary = "One’s own offer or need, who fits, who asked; for those who have a place")
    public CarpoolBoard board(@PathParam("token") String token) {
        return carpool.board(new Attendee.LinkHolder(token));
    }

    @PUT
    @Path("/mine")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "tellCarpoolByLink", summary = "Offer seats, or look for some; replaces what was told before")
    public CarpoolBoard tell(@PathParam("token") String token, @Valid @NotNull CarpoolRequest request) {
        return carpool.tell(new Attendee.LinkHolder(token), request);
    }

    @DELETE
    @Path("/mine")
    @PermitAll
    @Operation(operationId = "forgetCarpoolByLink", summary = "Take one’s offer or need back, with all contacts")
    public void forget(@PathParam("token") String token) {
        carpool.forget(new Attendee.LinkHolder(token));
    }

    @POST
    @Path("/contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @ResponseStatus(201)
    @Operation(operationId = "askToShareCarByLink", summary = "Ask somebody to share a car; no address is told yet")
    @APIResponseSchema(value = CarpoolBoard.class, responseCode = "201", responseDescription = "Asked")
    @APIResponse(responseCode = "429", description = Carpool.TOO_OFTEN,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CarpoolBoard ask(@PathParam("token") String token, @Valid @NotNull ContactRequest request) {
        return carpool.ask(new Attendee.LinkHolder(token), request.entryId());
    }

    @PUT
    @Path("/contacts/{contactId}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "answerToShareCarByLink", summary = "Agree, which tells both each other’s mail address, or decline")
    public CarpoolBoard answer(@PathParam("token") String token, @PathParam("contactId") UUID contactId,
            @Valid @NotNull AnswerRequest request) {
        return carpool.answer(new Attendee.LinkHolder(token), contactId, request.accepted());
    }

    @DELETE
    @Path("/contacts/{contactId}")
    @PermitAll
    @Operation(operationId = "leaveSharedCarByLink", summary = "Take one’s request or agreement back; the seat is free again")
    public CarpoolBoard leave(@PathParam("token") String token, @PathParam("contactId") UUID contactId) {
        return carpool.leave(new Attendee.LinkHolder(token), contactId);
    }
}
