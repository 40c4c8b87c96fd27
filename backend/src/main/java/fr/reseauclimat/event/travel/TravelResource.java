package fr.reseauclimat.event.travel;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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

@Path("/api/events/{id}/travel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Travel", description = "How people come to an event, what that emits, and shared cars")
class TravelResource {

    @Inject
    Travel travel;

    @GET
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "getEventTravel", summary = "How people come to an event, and what that emits")
    public TravelDetail get(@PathParam("id") UUID id) {
        return travel.get(id);
    }

    @PUT
    @Path("/mine")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "tellMyTravel", summary = "Tell how one comes; replaces what was told before")
    public TravelDetail tell(@PathParam("id") UUID id, @Valid @NotNull MyTravelRequest request) {
        return travel.tell(id, request);
    }

    @DELETE
    @Path("/mine")
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "forgetMyTravel", summary = "Take back what one told")
    public void forget(@PathParam("id") UUID id) {
        travel.forget(id);
    }
}
