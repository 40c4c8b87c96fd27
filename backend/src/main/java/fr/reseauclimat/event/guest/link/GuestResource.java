package fr.reseauclimat.event.guest.link;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.event.guest.GuestInvitation;
import fr.reseauclimat.event.guest.publicday.PublicAcknowledgement;
import fr.reseauclimat.shared.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/guest-invitations/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guests")
class GuestResource {

    @Inject
    GuestService guests;

    @GET
    @PermitAll
    @Operation(operationId = "getGuestInvitation", summary = "What the link of an invitation leads to")
    @APIResponseSchema(value = GuestInvitation.class, responseCode = "200", responseDescription = "The invitation")
    @APIResponse(responseCode = "410", description = "The link cannot be used any more; the detail says how to get on",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public GuestInvitation get(@PathParam("token") String token) {
        return guests.get(token);
    }

    @POST
    @Path("/registrations")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @ResponseStatus(202)
    @Operation(operationId = "registerGuest", summary = "Ask to come, by the link of an invitation",
            description = "The answer is the same whether or not the address is known here. A letter asks to confirm.")
    @APIResponseSchema(value = PublicAcknowledgement.class, responseCode = "202", responseDescription = "Received")
    @APIResponse(responseCode = "410", description = "The link cannot be used any more; the detail says how to get on",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PublicAcknowledgement register(@PathParam("token") String token, @Valid @NotNull GuestRegistrationRequest request) {
        return guests.register(token, request);
    }
}
