package fr.reseauclimat.minutes.version;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import fr.reseauclimat.media.PictureAnswer;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Minutes for those who read them. */
@Path("/api/events/{id}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class MinutesResource {

    private static final String JPEG = "image/jpeg";

    @Inject
    Versions versions;

    @GET
    @PermitAll
    @Operation(operationId = "getMinutes", summary = "Minutes of an event as the reader may see them",
            description = "The latest edition; for those who attended, while they are open to amendments, the text as it is.")
    public MinutesReading read(@PathParam("id") UUID id) {
        return versions.read(id);
    }

    @GET
    @Path("/versions")
    @PermitAll
    @Operation(operationId = "listMinutesVersions", summary = "Editions, the latest first")
    public Page<VersionSummary> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return versions.list(id, page);
    }

    @GET
    @Path("/versions/{number}")
    @PermitAll
    @Operation(operationId = "getMinutesVersion", summary = "One edition")
    public MinutesReading edition(@PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.edition(id, number);
    }

    @GET
    @Path("/versions/{number}/changes")
    @PermitAll
    @Operation(operationId = "getMinutesChanges", summary = "What is not the same in an edition as in the one before")
    public MinutesChanges changes(@PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.changes(id, number);
    }

    @GET
    @Path("/photos/{fileId}")
    @Produces(JPEG)
    @PermitAll
    @Operation(operationId = "getMinutesPhoto", summary = "A photo of the minutes")
    @APIResponse(responseCode = "200", description = "The photo",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> photo(@PathParam("id") UUID id, @PathParam("fileId") UUID fileId,
            @HeaderParam("If-None-Match") String known) {
        return PictureAnswer.of(versions.photo(id, fileId), known);
    }

    @GET
    @Path("/videos/{fileId}/parts/{part}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @Operation(operationId = "getMinutesVideoPart", summary = "A part of a video, of 4 MB but the last one")
    @APIResponse(responseCode = "200", description = "The part",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] part(@PathParam("id") UUID id, @PathParam("fileId") UUID fileId, @PathParam("part") int part) {
        return versions.part(id, fileId, part);
    }
}
