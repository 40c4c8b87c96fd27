package fr.reseauclimat.event.attendance.code;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.event.attendance.photo.PhotoChoice;
import fr.reseauclimat.event.attendance.photo.PhotoChoiceRequest;
import fr.reseauclimat.event.attendance.photo.PhotoConsents;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What belongs to the reader's own coming. */
@Path("/api/events/{id}/registration")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class MyDayResource {

    private static final String SVG = "image/svg+xml";

    @Inject
    PhotoConsents consents;

    @Inject
    CheckInCodes codes;

    @GET
    @Path("/day")
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "getMyDay", summary = "What the reader shows at the door, and has answered about photos")
    public MyDay day(@PathParam("id") UUID id) {
        return codes.myDay(id);
    }

    @GET
    @Path("/qr-code")
    @Produces(SVG)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getMyQrCode", summary = "The reader's code for the door, as a picture")
    @APIResponse(responseCode = "200", description = "A QR code",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    public String code(@PathParam("id") UUID id) {
        return codes.svgOfMine(id);
    }

    @PUT
    @Path("/photo-consent")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "decideAboutPhotos", summary = "Say whether one may be seen on photos of the event; at any time")
    public PhotoChoice photos(@PathParam("id") UUID id, @Valid @NotNull PhotoChoiceRequest request) {
        return consents.decideMine(id, request.given());
    }
}
