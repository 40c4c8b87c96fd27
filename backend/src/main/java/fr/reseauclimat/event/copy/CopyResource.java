package fr.reseauclimat.event.copy;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Staff begin events; these begin with what was there already. */
@Path("/api/events/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event preparation")
class CopyResource {

    @Inject
    EventCopies copies;

    @POST
    @Path("/copies")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "copyEvent", summary = "Begin a draft after an earlier event or a template",
            description = "With its programme at the same hours, its brief, its checklist and its rotations; without its people.")
    @APIResponseSchema(value = CopiedEvent.class, responseCode = "201", responseDescription = "Begun")
    public CopiedEvent copy(@PathParam("id") UUID id, @Valid @NotNull CopyRequest request) {
        return copies.copy(id, request);
    }

    @PUT
    @Path("/template")
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "makeEventTemplate", summary = "Keep a draft as a template for others")
    public void makeTemplate(@PathParam("id") UUID id) {
        copies.makeTemplate(id);
    }

    @DELETE
    @Path("/template")
    @RolesAllowed({ Roles.ADEME, Roles.MISSIONS_PUBLIQUES })
    @Operation(operationId = "unmakeEventTemplate", summary = "Make a template an ordinary draft again")
    public void makeEvent(@PathParam("id") UUID id) {
        copies.makeEvent(id);
    }
}
