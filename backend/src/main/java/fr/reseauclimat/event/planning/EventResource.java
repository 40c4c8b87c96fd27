package fr.reseauclimat.event.planning;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Staff begin an event; from then on, whoever runs it works on it, whatever the role. */
@Path("/api/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventResource {

    @Inject
    EventService events;

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getEvent", summary = "An event, with what the reader can do about it")
    public EventDetail get(@PathParam("id") UUID id) {
        return events.get(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "createEvent", summary = "Begin a draft; whoever creates it is its first facilitator")
    @APIResponseSchema(value = EventDetail.class, responseCode = "201", responseDescription = "Begun")
    public EventDetail create(@Valid @NotNull EventRequest request) {
        return events.create(request);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "updateEvent", summary = "Change an event",
            description = "Those who registered are told when date or place of a published event change; more places "
                    + "go to the waiting list at once. Where its day moves, what hangs on it moves by as many days: tasks that are not "
                    + "done, releases of places, links and departures. Parts and registrationDeadline are those of the request.")
    public EventDetail update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull EventRequest request) {
        return events.update(id, request, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "deleteEvent", summary = "Throw away a draft")
    public void delete(@PathParam("id") UUID id) {
        events.delete(id);
    }
}
