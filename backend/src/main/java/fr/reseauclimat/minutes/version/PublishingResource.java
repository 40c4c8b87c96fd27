package fr.reseauclimat.minutes.version;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.contract.Refuses;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class PublishingResource {

    @Inject
    Publishing publishing;

    @GET
    @Path("/draft/missing")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getMissingOfMinutes", summary = "What is missing before the minutes can be published")
    public MissingList missing(@PathParam("id") UUID id) {
        return publishing.missing(id);
    }

    @POST
    @Path("/versions")
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Refuses(ProblemType.INCOMPLETE)
    @Operation(operationId = "publishMinutes", summary = "Publish the minutes as a new edition",
            description = "Refused as incomplete where nothing is written, or where a photo lacks its alternative text or a video its captions; each is a field error.")
    @APIResponseSchema(value = VersionSummary.class, responseCode = "201", responseDescription = "Published")
    public VersionSummary publish(@PathParam("id") UUID id) {
        return publishing.publish(id);
    }
}
