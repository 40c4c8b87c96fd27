package fr.reseauclimat.member.profile;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.problem.Problem;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/me/photo")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me", description = "The own account and profile")
class MyPhotoResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    @Inject
    PhotoService photos;

    @PUT
    @Consumes({ JPEG, PNG })
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "replacePhoto", summary = "Set the own photo",
            description = "A JPEG or PNG of 5 MB at most. Its middle is kept as a small square; its metadata are not.")
    @APIResponseSchema(value = PhotoLink.class, responseCode = "200", responseDescription = "Stored")
    @APIResponse(responseCode = "413", description = "Too many bytes or pixels",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "415", description = "No JPEG and no PNG, whatever it is called",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @RequestBody(required = true, content = {
            @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")) })
    public PhotoLink replace(byte[] file) {
        return photos.replace(file);
    }

    @DELETE
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "removePhoto", summary = "Remove the own photo")
    @APIResponse(responseCode = "204", description = "There is no photo any more")
    public void remove() {
        photos.remove();
    }
}
