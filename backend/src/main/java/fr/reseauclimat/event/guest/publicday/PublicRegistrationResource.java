package fr.reseauclimat.event.guest.publicday;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/public-registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guests")
class PublicRegistrationResource {

    @Inject
    PublicRegistrationService registrations;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @ResponseStatus(202)
    @Operation(operationId = "submitPublicRegistration", summary = "Ask to come to a public day, without an account",
            description = "The answer is the same whether or not the address is known here. A letter asks to confirm.")
    @APIResponseSchema(value = PublicAcknowledgement.class, responseCode = "202", responseDescription = "Received")
    @APIResponse(responseCode = "429", description = "Too often from one address; Retry-After says when to come back",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PublicAcknowledgement submit(@PathParam("id") UUID id, @Valid @NotNull PublicRegistrationRequest request) {
        return registrations.submit(id, request);
    }
}
