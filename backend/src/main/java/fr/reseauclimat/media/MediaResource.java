package fr.reseauclimat.media;

import java.io.InputStream;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/media/{id}")
@Tag(name = "Media", description = "Photos and videos of any owner")
class MediaResource {

    private static final String JPEG = "image/jpeg";
    private static final String MP4 = "video/mp4";
    private static final String WEBM = "video/webm";

    @Inject
    MediaReading media;

    @Inject
    MediaAnswers answers;

    @GET
    // one type, or the framework sends the name of the stream instead of what is in it; the answer says which one it is
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @Operation(operationId = "getMedia", summary = "A photo or a video, or a part of it, where its owner shows it to the reader")
    @APIResponse(responseCode = "200", description = "All of it", content = {
            @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = MP4, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = WEBM, schema = @Schema(type = SchemaType.STRING, format = "binary")) })
    public RestResponse<InputStream> read(@PathParam("id") UUID id, @BeanParam ReadConditions conditions) {
        return answers.of(media.find(id), conditions);
    }
}
