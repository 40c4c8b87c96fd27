package fr.reseauclimat.facilitation.script.network;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.shared.security.Roles;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

@Path("/api/scripts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scripts")
class NetworkScriptResource {

    @Inject
    NetworkScripts scripts;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getTechniqueScripts", summary = "What the network has for one technique")
    public TechniqueScripts of(@QueryParam("technique") @NotNull SegmentKind technique) {
        return scripts.of(technique);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @APIResponseSchema(value = SavedScript.class, responseCode = "201", responseDescription = "Saved")
    @Operation(operationId = "saveNetworkScript", summary = "Save the script of a part under a name, for other parts")
    public SavedScript save(@Valid @NotNull SaveScriptRequest request) {
        return scripts.save(request);
    }

    @PUT
    @Path("/{scriptId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "renameNetworkScript", summary = "Give a script of the network another name")
    public SavedScript rename(@PathParam("scriptId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull RenameScriptRequest request) {
        return scripts.rename(id, request, ifMatch);
    }

    @DELETE
    @Path("/{scriptId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "deleteNetworkScript", summary = "Delete a script of the network; parts that took it over keep it")
    public void delete(@PathParam("scriptId") UUID id) {
        scripts.delete(id);
    }
}
