package fr.reseauclimat.event.planning;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventLifecycleResource {

    @Inject
    EventLifecycle lifecycle;

    @POST
    @Path("/submission")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "submitEvent", summary = "Ask ADEME to validate a draft")
    public EventDetail submit(@PathParam("id") UUID id) {
        return lifecycle.submit(id);
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @RolesAllowed(Roles.ADEME)
    @Operation(operationId = "returnEvent", summary = "Ask its makers to change something")
    public EventDetail returnToDraft(@PathParam("id") UUID id, @Valid @NotNull ReturnRequest request) {
        return lifecycle.returnToDraft(id, request.comment());
    }

    @POST
    @Path("/validation")
    @ResponseStatus(200)
    @RolesAllowed(Roles.ADEME)
    @Operation(operationId = "validateEvent", summary = "Agree to a submitted event")
    public EventDetail validate(@PathParam("id") UUID id) {
        return lifecycle.validate(id);
    }

    @POST
    @Path("/publication")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "publishEvent", summary = "Show a validated event and open registration")
    public EventDetail publish(@PathParam("id") UUID id) {
        return lifecycle.publish(id);
    }

    @POST
    @Path("/holding")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "markEventHeld", summary = "Note that an event took place; done by itself a day after its end")
    public EventDetail markHeld(@PathParam("id") UUID id) {
        return lifecycle.markHeld(id);
    }

    @POST
    @Path("/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "cancelEvent", summary = "Call an event off and tell those who registered")
    public EventDetail cancel(@PathParam("id") UUID id, @Valid @NotNull CancellationRequest request) {
        return lifecycle.cancel(id, request.reason());
    }
}
