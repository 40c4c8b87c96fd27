package fr.reseauclimat.event.travel.carpool.board;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.problem.Problem;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/events/{id}/carpool")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Travel")
class CarpoolResource {

    @Inject
    Carpool carpool;

    @GET
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "getCarpool", summary = "One's own offer or need, who fits, who asked; for those who take part")
    public CarpoolBoard board(@PathParam("id") UUID id) {
        return carpool.board(id);
    }

    @PUT
    @Path("/mine")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "tellMyCarpool", summary = "Offer seats, or look for some; replaces what was told before")
    public CarpoolBoard tell(@PathParam("id") UUID id, @Valid @NotNull CarpoolRequest request) {
        return carpool.tell(id, request);
    }

    @DELETE
    @Path("/mine")
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "forgetMyCarpool", summary = "Take one's offer or need back, with all contacts")
    public void forget(@PathParam("id") UUID id) {
        carpool.forget(id);
    }

    @POST
    @Path("/contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "askToShareCar", summary = "Ask somebody to share a car; no address is told yet")
    @APIResponseSchema(value = CarpoolBoard.class, responseCode = "201", responseDescription = "Asked")
    @APIResponse(responseCode = "429", description = Carpool.TOO_OFTEN,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CarpoolBoard ask(@PathParam("id") UUID id, @Valid @NotNull ContactRequest request) {
        return carpool.ask(id, request.entryId());
    }

    @PUT
    @Path("/contacts/{contactId}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "answerToShareCar", summary = "Agree, which tells both each other's mail address, or decline")
    public CarpoolBoard answer(@PathParam("id") UUID id, @PathParam("contactId") UUID contactId,
            @Valid @NotNull AnswerRequest request) {
        return carpool.answer(id, contactId, request.accepted());
    }

    @DELETE
    @Path("/contacts/{contactId}")
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "leaveSharedCar", summary = "Take one's request or agreement back; the seat is free again")
    public CarpoolBoard leave(@PathParam("id") UUID id, @PathParam("contactId") UUID contactId) {
        return carpool.leave(id, contactId);
    }
}
