package fr.reseauclimat.minutes.media;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.problem.Problem;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Videos: by a link, or sent in parts. */
@Path("/api/events/{id}/minutes/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class SectionVideoResource {

    @Inject
    SectionMediaService media;

    @POST
    @Path("/sections/{sectionId}/video-links")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "addMinutesVideoLink", summary = "Add a link to a video to a section")
    @APIResponseSchema(value = SectionMediaItem.class, responseCode = "201", responseDescription = "Added")
    public SectionMediaItem addLink(@PathParam("id") UUID id, @PathParam("sectionId") UUID sectionId,
            @Valid @NotNull MediaDescription description) {
        return media.addLink(id, sectionId, description);
    }

    @POST
    @Path("/sections/{sectionId}/videos")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "beginMinutesVideo", summary = "Announce a video of 100 MB at most",
            description = "It is sent in parts of 4 MB; the answer says which part is wanted.")
    @APIResponseSchema(value = SectionMediaItem.class, responseCode = "201", responseDescription = "Announced")
    public SectionMediaItem beginVideo(@PathParam("id") UUID id, @PathParam("sectionId") UUID sectionId,
            @Valid @NotNull VideoRequest request) {
        return media.beginVideo(id, sectionId, request);
    }

    @PUT
    @Path("/media/{mediaId}/parts/{part}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "sendMinutesVideoPart", summary = "Send the part of a video that is wanted next",
            description = "Parts are of 4 MB but the last one. A part that is there already changes nothing.")
    @APIResponseSchema(value = SectionMediaItem.class, responseCode = "200", responseDescription = "What is there so far")
    @APIResponse(responseCode = "413", description = "Not the size that was announced",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "415", description = "No MP4 and no WebM, whatever it is called",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public SectionMediaItem sendPart(@PathParam("id") UUID id, @PathParam("mediaId") UUID mediaId, @PathParam("part") int part,
            byte[] content) {
        return media.keepPart(id, mediaId, part, content);
    }
}
