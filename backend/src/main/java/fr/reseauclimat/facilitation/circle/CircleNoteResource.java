package fr.reseauclimat.facilitation.circle;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/circles/{circleId}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Circles")
class CircleNoteResource {

    @Inject
    CircleNotes notes;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "sayInCircle", summary = "Bring the case, ask, advise, commit oneself, tell how it went on")
    public CircleDetail say(@PathParam("circleId") UUID circleId, @Valid @NotNull NoteRequest request) {
        return notes.say(circleId, request);
    }

    @PUT
    @Path("/{noteId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "changeCircleNote", summary = "Change one's own words")
    public CircleDetail change(@PathParam("circleId") UUID circleId, @PathParam("noteId") UUID noteId,
            @Valid @NotNull NoteRequest request) {
        return notes.change(circleId, noteId, request);
    }

    @DELETE
    @Path("/{noteId}")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "takeBackCircleNote", summary = "Take one's own words back")
    public CircleDetail takeBack(@PathParam("circleId") UUID circleId, @PathParam("noteId") UUID noteId) {
        return notes.takeBack(circleId, noteId);
    }
}
