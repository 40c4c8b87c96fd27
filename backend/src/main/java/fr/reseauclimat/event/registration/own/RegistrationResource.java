package fr.reseauclimat.event.registration.own;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.event.participant.MyRegistration;
import fr.reseauclimat.event.registration.answer.RegisterRequest;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/registration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations", description = "Who takes part, who waits")
class RegistrationResource {

    @Inject
    RegistrationService registrations;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getMyRegistration", summary = "The own registration, with answers and needs")
    public MyRegistrationDetail get(@PathParam("id") UUID id) {
        return registrations.mine(id);
    }

    @PUT
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "registerForEvent", summary = "Ask for a place",
            description = "Gives a place, or one in the waiting list in the order of arrival. Asking again changes nothing.")
    public MyRegistration register(@PathParam("id") UUID id) {
        return registrations.register(id, null);
    }

    @PUT
    @Path("/wishes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "registerWithWishes", summary = "Ask for a place and say how one takes part",
            description = "Who is registered changes the seat, answers or needs; what is absent stays as it was.")
    public MyRegistration register(@PathParam("id") UUID id, @Valid @NotNull RegisterRequest request) {
        return registrations.register(id, request);
    }

    @DELETE
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "cancelRegistration", summary = "Give the place back; it goes to who waits first")
    public void cancel(@PathParam("id") UUID id) {
        registrations.cancel(id);
    }
}
