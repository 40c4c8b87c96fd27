package fr.reseauclimat.event.guest.publicday;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.event.guest.GuestInvitation;
import fr.reseauclimat.event.guest.GuestRegistration;
import fr.reseauclimat.shared.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/public-registrations/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guests")
class ConfirmationResource {

    private static final String USED = "The link has served, or is too old; the detail says how to get on";

    @Inject
    GuestConfirmations confirmations;

    @GET
    @PermitAll
    @Operation(operationId = "getPublicRegistration", summary = "What the link of a letter asks to confirm")
    @APIResponseSchema(value = GuestInvitation.class, responseCode = "200", responseDescription = "What is to be confirmed")
    @APIResponse(responseCode = "410", description = USED,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public GuestInvitation get(@PathParam("token") String token) {
        return confirmations.get(token);
    }

    @POST
    @Path("/confirmation")
    @PermitAll
    @ResponseStatus(200)
    @Operation(operationId = "confirmPublicRegistration", summary = "Confirm the address, and register")
    @APIResponseSchema(value = GuestRegistration.class, responseCode = "200", responseDescription = "Registered, or waiting")
    @APIResponse(responseCode = "410", description = USED,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public GuestRegistration confirm(@PathParam("token") String token) {
        return confirmations.confirm(token);
    }
}
