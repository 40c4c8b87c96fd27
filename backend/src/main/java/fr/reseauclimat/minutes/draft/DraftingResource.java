package fr.reseauclimat.minutes.draft;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/minutes/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class DraftingResource {

    @Inject
    Drafting drafting;

    @POST
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "beginMinutes", summary = "Begin the minutes of an event with what was captured",
            description = "Where they were begun already, they are left as they are.")
    public DraftOutcome begin(@PathParam("id") UUID id) {
        return drafting.begin(id);
    }

    @POST
    @Path("/harvest")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "topUpMinutes", summary = "Take in what was captured since",
            description = "Nothing that people wrote changes; what came already does not come again, also where it was taken out.")
    public DraftOutcome topUp(@PathParam("id") UUID id) {
        return drafting.topUp(id);
    }
}
