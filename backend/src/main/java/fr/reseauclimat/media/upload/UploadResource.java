package fr.reseauclimat.media.upload;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

import fr.reseauclimat.media.MediaKind;
import fr.reseauclimat.shared.problem.Problem;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Videos come in by tus 1.0.0: core, creation, expiration, checksum, termination. */
@Path(Tus.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Media")
class UploadResource {

    private static final String PART = "application/offset+octet-stream";

    @Inject
    Uploads uploads;

    @OPTIONS
    @PermitAll
    @Operation(operationId = "getUploadOptions", summary = "What is offered for uploads")
    @APIResponse(responseCode = "204", description = "As headers", headers = {
            @Header(name = "Tus-Version", schema = @Schema(type = SchemaType.STRING)),
            @Header(name = "Tus-Extension", schema = @Schema(type = SchemaType.STRING)),
            @Header(name = "Tus-Checksum-Algorithm", schema = @Schema(type = SchemaType.STRING)),
            @Header(name = "Tus-Max-Size", schema = @Schema(type = SchemaType.INTEGER)) })
    public RestResponse<Void> options() {
        return RestResponse.ResponseBuilder.<Void>noContent().header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", "creation,expiration,checksum,termination").header("Tus-Checksum-Algorithm", "sha1,sha256")
                .header("Tus-Max-Size", MediaKind.VIDEO.mostBytes()).build();
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "beginUpload", summary = "Announce a video of 100 MB at most",
            description = "It stands among the attachments of its owner from then on, and is read there once all of it came.")
    @APIResponse(responseCode = "201", description = "Announced; Location says where it is sent to, Upload-Expires until when",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UploadDetail.class)),
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "There is no such owner, or it is hidden from the sender",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "413", description = "More than a video may have",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public UploadDetail begin(@HeaderParam(Tus.RESUMABLE) String version, @HeaderParam(Tus.LENGTH) Long bytes,
            @HeaderParam(Tus.METADATA) @Parameter(description = "kind, owner, part where the owner has parts, filename") String metadata) {
        Tus.require(version);
        return uploads.begin(bytes, UploadMetadata.of(metadata));
    }

    @HEAD
    @Path("/{id}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getUpload", summary = "How much of a video is there")
    @APIResponse(responseCode = "200", description = "As headers", headers = {
            @Header(name = Tus.OFFSET, schema = @Schema(type = SchemaType.INTEGER)),
            @Header(name = Tus.LENGTH, schema = @Schema(type = SchemaType.INTEGER)),
            @Header(name = Tus.EXPIRES, schema = @Schema(type = SchemaType.STRING)) })
    public UploadDetail get(@PathParam("id") UUID id, @HeaderParam(Tus.RESUMABLE) String version) {
        Tus.require(version);
        return uploads.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(PART)
    @ResponseStatus(204)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "sendUpload", summary = "Send what comes next of a video, 6 MB at most at once")
    @APIResponse(responseCode = "204", description = "Kept; Upload-Offset says how much is there", headers = {
            @Header(name = Tus.OFFSET, schema = @Schema(type = SchemaType.INTEGER)),
            @Header(name = Tus.EXPIRES, schema = @Schema(type = SchemaType.STRING)) })
    @APIResponse(responseCode = "413", description = "More at once, or in all, than is taken",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "415", description = "No MP4 and no WebM, whatever it is called",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "460", description = "Other bytes than those of Upload-Checksum; none is kept",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @RequestBody(required = true, content = @Content(mediaType = PART, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public UploadDetail send(@PathParam("id") UUID id, @HeaderParam(Tus.RESUMABLE) String version, @HeaderParam(Tus.OFFSET) Long offset,
            @HeaderParam(Tus.CHECKSUM) String checksum, byte[] content) {
        Tus.require(version);
        return uploads.append(id, offset, Checksum.of(checksum), content);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "giveUpUpload", summary = "Give up a video that is not all there yet")
    @APIResponse(responseCode = "204", description = "Given up")
    public void giveUp(@PathParam("id") UUID id, @HeaderParam(Tus.RESUMABLE) String version) {
        Tus.require(version);
        uploads.giveUp(id);
    }
}
