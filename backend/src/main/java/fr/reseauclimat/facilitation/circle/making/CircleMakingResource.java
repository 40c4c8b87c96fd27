package fr.reseauclimat.facilitation.circle.making;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/segments/{segmentId}/circles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Circles")
class CircleMakingResource {

    @Inject
    CircleMaking making;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getPartCircles", summary = "The circles of a part, for those who run the event: names, people and phases, nothing that is said")
    public PartCircles of(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return making.of(id, segmentId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "makeCircle", summary = "Make a circle of four to eight members who have a place")
    public PartCircles make(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId, @Valid @NotNull CircleRequest request) {
        return making.make(id, segmentId, request);
    }

    @POST
    @Path("/from-tables")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "makeCirclesFromTables", summary = "Make a circle of each table of the first round that has four to eight members")
    public PartCircles makeFromTables(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return making.makeFromTables(id, segmentId);
    }

    @PUT
    @Path("/{circleId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "arrangeCircle", summary = "Change name and people of a circle in which nothing was said yet")
    public PartCircles arrange(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId, @PathParam("circleId") UUID circleId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull CircleRequest request) {
        return making.arrange(id, segmentId, circleId, request, ifMatch);
    }

    @DELETE
    @Path("/{circleId}")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "dissolveCircle", summary = "Dissolve a circle in which nothing was said yet")
    public PartCircles dissolve(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId, @PathParam("circleId") UUID circleId) {
        return making.dissolve(id, segmentId, circleId);
    }
}
