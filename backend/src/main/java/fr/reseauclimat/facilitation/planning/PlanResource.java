package fr.reseauclimat.facilitation.planning;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestStreamElementType;

import fr.reseauclimat.shared.contract.Refuses;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/segments/{segmentId}/rotation")
@Tag(name = "Rotations")
class PlanResource {

    @Inject
    Plans plans;

    @Inject
    Previews previews;

    @GET
    @Path("/plan")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getRotationPlan", summary = "Who sits where in each round, and what that does for each one")
    public RotationPlanDetail get(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return plans.get(id, segmentId);
    }

    @POST
    @Path("/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "planRotation", summary = "Plan all rounds; replaces an earlier plan until the first round begins",
            description = "Takes some seconds.")
    @APIResponseSchema(value = RotationPlanDetail.class, responseCode = "200", responseDescription = "Planned")
    @Refuses(ProblemType.IMPOSSIBLE_ROTATION)
    public RotationPlanDetail plan(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @Valid @NotNull PlanRequest request) {
        return plans.plan(id, segmentId, request);
    }

    @POST
    @Path("/replan")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "replanRotation", summary = "Plan the rounds to come anew, with as few people moved as possible",
            description = "Rounds that began stay as they are.")
    @APIResponseSchema(value = ReplanResult.class, responseCode = "200", responseDescription = "Planned anew")
    @Refuses(ProblemType.IMPOSSIBLE_ROTATION)
    public ReplanResult replan(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @Valid @NotNull ReplanRequest request) {
        return plans.replan(id, segmentId, request);
    }

    @GET
    @Path("/preview")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "previewRotation", summary = "Watch how a plan gets better; nothing is kept",
            description = "Server-sent events; the last one says done. Closing the stream ends the thinking. Planning with the same "
                    + "seed keeps what was seen. A second preview of the same rotation ends the first.")
    @APIResponse(responseCode = "200", description = "Figures of the best plan so far",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = PreviewFigures.class)))
    public Multi<PreviewFigures> preview(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @QueryParam("seed") @Min(1) @Max(Integer.MAX_VALUE)
            @Parameter(description = "Absent for the one that is kept") Integer seed,
            @QueryParam("expected") @Parameter(description = "Also those who were not seen yet") Boolean expected) {
        return previews.of(id, segmentId, new PlanRequest(seed, expected));
    }
}
