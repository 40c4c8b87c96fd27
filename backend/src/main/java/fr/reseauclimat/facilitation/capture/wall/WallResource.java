package fr.reseauclimat.facilitation.capture.wall;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/segments/{segmentId}/capture/wall")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Walls", description = "Where facilitators group, merge and order what the tables wrote")
class WallResource {

    @Inject
    WallReader reader;

    @Inject
    GroupDesk desk;

    @Inject
    CardPlacer placer;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getWall", summary = "Groups and cards of a part; empty while nobody has begun to set it up")
    public Wall get(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return reader.of(id, segmentId);
    }

    @POST
    @Path("/places")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "placeCards", summary = "Put cards into groups, out of them, or into one another",
            description = "Each place is a whole one: sent again it changes nothing, and the way back is the place before. All of them are taken, or none.")
    @APIResponse(responseCode = "204", description = "The cards lie there")
    public void place(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId, @Valid @NotNull CardPlaces places) {
        placer.place(id, segmentId, places);
    }

    @PUT
    @Path("/groups/{groupId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "saveGroup", summary = "Make a group at the end of the wall, rename it, or bring back a deleted one",
            description = "Its identifier is made by whoever asks, so that the same request twice makes one group.")
    @APIResponse(responseCode = "204", description = "The group has this title")
    public void save(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId, @PathParam("groupId") UUID groupId,
            @Valid @NotNull GroupRequest request) {
        desk.save(id, segmentId, groupId, request);
    }

    @POST
    @Path("/groups/{groupId}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "moveGroup", summary = "Put a group before another one, or at the end")
    @APIResponse(responseCode = "204", description = "It stands there")
    public void move(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId, @PathParam("groupId") UUID groupId,
            @Valid @NotNull GroupMove move) {
        desk.move(id, segmentId, groupId, move);
    }

    @DELETE
    @Path("/groups/{groupId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "deleteGroup", summary = "Take a group off the wall; its cards are to be sorted again")
    @APIResponse(responseCode = "204", description = "It is gone, or was")
    public void delete(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId, @PathParam("groupId") UUID groupId) {
        desk.delete(id, segmentId, groupId);
    }
}
