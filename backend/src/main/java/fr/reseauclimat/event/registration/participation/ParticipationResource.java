package fr.reseauclimat.event.registration.participation;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A link in a letter opens one registration without an account. To look at it changes nothing. */
@Path("/api/participation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
class ParticipationResource {

    @Inject
    ParticipationService participations;

    @GET
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(operationId = "getParticipation", summary = "The registration that a link opens")
    @APIResponseSchema(value = ParticipationDetail.class, responseCode = "200", responseDescription = "The registration")
    public ParticipationDetail get() {
        return participations.get();
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed(Roles.PARTICIPANT)
    @ResponseStatus(200)
    @Operation(operationId = "confirmParticipation", summary = "Say to come")
    @APIResponseSchema(value = ParticipationDetail.class, responseCode = "200", responseDescription = "The registration")
    public ParticipationDetail confirm() {
        return participations.confirm();
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed(Roles.PARTICIPANT)
    @ResponseStatus(200)
    @Operation(operationId = "cancelParticipation", summary = "Give the place back; it goes to who waits first")
    @APIResponseSchema(value = ParticipationDetail.class, responseCode = "200", responseDescription = "The registration")
    public ParticipationDetail cancel() {
        return participations.cancel();
    }
}
