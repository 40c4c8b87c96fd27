package fr.reseauclimat.media.attachment;

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

import fr.reseauclimat.media.MediaOwner;
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

/** Photos and videos of an owner, and what is said of them; a video itself comes in as an upload. */
@Path("/api/media/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Media")
class AttachmentResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    @Inject
    AttachmentService attachments;

    @Inject
    PhotoEntrance photos;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listAttachments", summary = "Photos and videos of an owner, with what they lack")
    @APIResponseSchema(value = AttachmentList.class, responseCode = "200", responseDescription = "In their order")
    @APIResponse(responseCode = "404", description = "There is no such owner, or it is hidden from the reader",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public AttachmentList list(@QueryParam("kind") @NotNull String kind, @QueryParam("owner") @NotNull UUID owner) {
        return attachments.list(new MediaOwner(kind, owner));
    }

    @POST
    @Path("/photos")
    @Consumes({ JPEG, PNG })
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "addPhoto", summary = "Add a photo",
            description = "A JPEG or PNG of 5 MB at most. Its pixels are kept, its metadata are not.")
    @APIResponseSchema(value = AttachmentDetail.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "413", description = "Too many bytes or pixels",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "415", description = "No JPEG and no PNG, whatever it is called",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @RequestBody(required = true, content = {
            @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")) })
    public AttachmentDetail addPhoto(@QueryParam("kind") @NotNull String kind, @QueryParam("owner") @NotNull UUID owner,
            @QueryParam("part") UUID part, byte[] file) {
        return photos.add(new MediaOwner(kind, owner), part, file);
    }

    @POST
    @Path("/video-links")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "addVideoLink", summary = "Add a link to a video")
    @APIResponseSchema(value = AttachmentDetail.class, responseCode = "201", responseDescription = "Added")
    public AttachmentDetail addLink(@QueryParam("kind") @NotNull String kind, @QueryParam("owner") @NotNull UUID owner,
            @QueryParam("part") UUID part, @Valid @NotNull MediaDescription description) {
        return attachments.addLink(new MediaOwner(kind, owner), part, description);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "describeAttachment", summary = "Say what a photo shows, or what belongs to a video")
    public AttachmentDetail describe(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MediaDescription description) {
        return attachments.describe(id, description, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "removeAttachment", summary = "Take a photo or a video out")
    @APIResponse(responseCode = "204", description = "Taken out")
    public void remove(@PathParam("id") UUID id,
            @QueryParam("everywhere") @Parameter(description = "Out of what was published, too") boolean everywhere) {
        attachments.remove(id, everywhere);
    }
}
