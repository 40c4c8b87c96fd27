package fr.reseauclimat.minutes.media;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

import fr.reseauclimat.media.PictureAnswer;
import fr.reseauclimat.shared.problem.Problem;
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
import jakarta.ws.rs.core.MediaType;

/** Photos, and what is said of photos and videos. */
@Path("/api/events/{id}/minutes/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class SectionMediaResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    @Inject
    SectionMediaService media;

    @Inject
    SectionPhotos photos;

    @GET
    @Path("/media")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getMinutesMedia", summary = "Photos and videos of all sections, with what they lack")
    public SectionMediaList list(@PathParam("id") UUID id) {
        return media.list(id);
    }

    @POST
    @Path("/sections/{sectionId}/photos")
    @Consumes({ JPEG, PNG })
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "addMinutesPhoto", summary = "Add a photo to a section",
            description = "A JPEG or PNG of 5 MB at most. Its pixels are kept, its metadata are not.")
    @APIResponseSchema(value = SectionMediaItem.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "413", description = "Too many bytes or pixels",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "415", description = "No JPEG and no PNG, whatever it is called",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @RequestBody(required = true, content = {
            @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")) })
    public SectionMediaItem addPhoto(@PathParam("id") UUID id, @PathParam("sectionId") UUID sectionId, byte[] file) {
        return photos.add(id, sectionId, file);
    }

    @GET
    @Path("/media/{mediaId}/photo")
    @Produces(JPEG)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getMinutesDraftPhoto", summary = "A photo, as it is kept")
    @APIResponse(responseCode = "200", description = "The photo",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> photo(@PathParam("id") UUID id, @PathParam("mediaId") UUID mediaId,
            @HeaderParam("If-None-Match") String known) {
        return PictureAnswer.of(media.photo(id, mediaId), known);
    }

    @PUT
    @Path("/media/{mediaId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "describeMinutesMedia", summary = "Say what a photo shows, or what belongs to a video")
    public SectionMediaItem describe(@PathParam("id") UUID id, @PathParam("mediaId") UUID mediaId,
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull MediaDescription description) {
        return media.describe(id, mediaId, description, ifMatch);
    }

    @DELETE
    @Path("/media/{mediaId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "removeMinutesMedia", summary = "Take a photo or a video out")
    @APIResponse(responseCode = "204", description = "Taken out")
    public void remove(@PathParam("id") UUID id, @PathParam("mediaId") UUID mediaId,
            @QueryParam("everywhere") @Parameter(description = "Out of editions that are published, too") boolean everywhere) {
        media.remove(id, mediaId, everywhere);
    }
}
