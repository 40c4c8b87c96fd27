package fr.reseauclimat.event.guest.link;

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
import io.vertx.core.http.HttpServerRequest;
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
import jakarta.ws.rs.core.Context;
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
    @ResponseStatus(201)
    @Operation(operationId = "registerGuest", summary = "Register by the link of an invitation",
            description = "Who is registered already stays as is; the answer is the same.")
    @APIResponseSchema(value = GuestRegistration.class, responseCode = "201", responseDescription = "Registered, or waiting")
    @APIResponse(responseCode = "410", description = "The link cannot be used any more; the detail says how to get on",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "429", description = "Too often from one address; Retry-After says when to come back",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public GuestRegistration register(@PathParam("token") String token, @Valid @NotNull GuestRegistrationRequest request,
            @Context HttpServerRequest http) {
        return guests.register(token, request, http.remoteAddress().hostAddress());
    }
}
