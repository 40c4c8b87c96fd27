package fr.reseauclimat.minutes.section;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

import fr.reseauclimat.shared.problem.Problem;
import fr.reseauclimat.shared.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is written, by several people at once. */
@Path("/api/events/{id}/minutes/draft")
@Tag(name = "Minutes")
class TextResource {

    @Inject
    SectionTexts texts;

    @Inject
    Writers writers;

    @Inject
    MinutesStream stream;

    @PUT
    @Path("/sections/{sectionId}/text")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "writeMinutesText", summary = "Save the text of a section",
            description = "What others wrote meanwhile into other blocks is put together with it; the answer is the text as it is now.")
    @APIResponse(responseCode = "200", description = "The text as it is kept",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SavedText.class)))
    @APIResponse(responseCode = "409", description = "Somebody else changed the same block; both texts are in the answer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = TextConflictProblem.class)))
    public SavedText write(@PathParam("id") UUID id, @PathParam("sectionId") UUID sectionId, @Valid @NotNull TextRequest request) {
        return texts.save(id, sectionId, request);
    }

    @PUT
    @Path("/sections/{sectionId}/writer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "announceMinutesWriter", summary = "Tell the others that one writes here, or no longer does",
            description = "Forgotten after half a minute; said again while it lasts.")
    public void announce(@PathParam("id") UUID id, @PathParam("sectionId") UUID sectionId, @Valid @NotNull WriterRequest request) {
        writers.announce(id, sectionId, request);
    }

    @GET
    @Path("/stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "followMinutesDraft", summary = "Which sections were written into, and who is writing where",
            description = "Server-sent events, each of them the whole state. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "One state an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = MinutesPulse.class)))
    public Multi<MinutesPulse> follow(@PathParam("id") UUID id) {
        writers.require(id);
        return stream.of(id, () -> writers.pulse(id));
    }
}
