package fr.reseauclimat.facilitation.capture.desk;

import java.io.InputStream;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import fr.reseauclimat.facilitation.capture.card.CardPhotos;
import fr.reseauclimat.media.MediaAnswers;
import fr.reseauclimat.media.ReadConditions;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/segments/{segmentId}/capture/cards")
@Tag(name = "Captures")
class CapturedCardResource {

    private static final String JPEG = "image/jpeg";

    @Inject
    CardReader reader;

    @Inject
    CardPhotos photos;

    @Inject
    MediaAnswers answers;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getCapturedCards", summary = "All that the tables of a part wrote, also what is hidden")
    public CapturedCards all(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId) {
        return reader.all(id, segmentId);
    }

    @GET
    @Path("/{cardId}/photo")
    @Produces(JPEG)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getCapturedPhoto", summary = "The image of a card, for those who run the event")
    @APIResponse(responseCode = "200", description = "A JPEG of 1600 pixels a side at most",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> photo(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId,
            @PathParam("cardId") UUID cardId, @BeanParam ReadConditions conditions) {
        return answers.of(photos.atDesk(id, segmentId, cardId), conditions);
    }

    @POST
    @Path("/{cardId}/hide")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "hideCard", summary = "Show a card to nobody but those who run the event; it is kept")
    @APIResponse(responseCode = "204", description = "It is hidden")
    public void hide(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId, @PathParam("cardId") UUID cardId) {
        reader.hide(id, segmentId, cardId, true);
    }

    @POST
    @Path("/{cardId}/show")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "showCard", summary = "Show a hidden card again")
    @APIResponse(responseCode = "204", description = "It is shown")
    public void show(@PathParam("id") UUID id, @PathParam("segmentId") UUID segmentId, @PathParam("cardId") UUID cardId) {
        reader.hide(id, segmentId, cardId, false);
    }
}
