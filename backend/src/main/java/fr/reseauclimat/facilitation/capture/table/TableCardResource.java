package fr.reseauclimat.facilitation.capture.table;

import java.io.InputStream;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

import fr.reseauclimat.facilitation.capture.card.CardBatch;
import fr.reseauclimat.facilitation.capture.card.CardDesk;
import fr.reseauclimat.facilitation.capture.card.CardPhotos;
import fr.reseauclimat.facilitation.capture.card.CardResults;
import fr.reseauclimat.media.MediaAnswers;
import fr.reseauclimat.media.ReadConditions;
import fr.reseauclimat.shared.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/tables/{code}/cards")
@Tag(name = "Tables")
class TableCardResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    @Inject
    CardDesk desk;

    @Inject
    CardPhotos photos;

    @Inject
    MediaAnswers answers;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @PermitAll
    @Operation(operationId = "writeCards", summary = "Keep what a phone wrote",
            description = "Each card carries an identifier and a revision of the phone: sent again or out of order, it counts once, and the latest state holds.")
    public CardResults write(@PathParam("code") String code, @Valid @NotNull CardBatch batch) {
        return desk.record(code, batch);
    }

    @PUT
    @Path("/{cardId}/photo")
    @Consumes({ JPEG, PNG })
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "sendCardPhoto", summary = "Send the image of a card that was kept before",
            description = "A JPEG or PNG of 5 MB at most. Sent again, it changes nothing.")
    @APIResponse(responseCode = "204", description = "The image is here for good")
    @APIResponse(responseCode = "413", description = "Too many bytes or pixels",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "415", description = "No JPEG and no PNG, whatever it is called",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @RequestBody(required = true, content = {
            @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")) })
    public void photo(@PathParam("code") String code, @PathParam("cardId") UUID cardId,
            @HeaderParam(TableResource.DEVICE) UUID device, byte[] image) {
        photos.keep(code, cardId, device, image);
    }

    @GET
    @Path("/{cardId}/photo")
    @Produces(JPEG)
    @PermitAll
    @Operation(operationId = "getCardPhotoAtTable", summary = "The image of a card of this table")
    @APIResponse(responseCode = "200", description = "A JPEG of 1600 pixels a side at most",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> photo(@PathParam("code") String code, @PathParam("cardId") UUID cardId,
            @BeanParam ReadConditions conditions) {
        return answers.of(photos.atTable(code, cardId), conditions);
    }
}
