package fr.reseauclimat.member.profile;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import fr.reseauclimat.media.PictureAnswer;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;

@Path("/api/members/{id}/photo")
@Tag(name = "Members")
class PhotoResource {

    private static final String JPEG = "image/jpeg";

    @Inject
    PhotoService photos;

    @GET
    @Produces(JPEG)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getPhoto", summary = "A member's photo, where its owner shows it")
    @APIResponse(responseCode = "200", description = "A square JPEG",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The reader has this photo already")
    public RestResponse<byte[]> get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return PictureAnswer.of(photos.get(id), known);
    }
}
