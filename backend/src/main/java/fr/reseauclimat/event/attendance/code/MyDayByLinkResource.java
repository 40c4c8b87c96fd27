package fr.reseauclimat.event.attendance.code;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.event.attendance.photo.PhotoChoice;
import fr.reseauclimat.event.attendance.photo.PhotoChoiceRequest;
import fr.reseauclimat.event.attendance.photo.PhotoConsents;
import fr.reseauclimat.event.participant.Attendee;
import jakarta.annotation.security.PermitAll;
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

/** What belongs to the coming of whoever holds the link to a registration. */
@Path("/api/participations/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class MyDayByLinkResource {

    @Inject
    CheckInCodes codes;

    @Inject
    PhotoConsents consents;

    @GET
    @Path("/day")
    @PermitAll
    @Operation(operationId = "getMyDayByLink", summary = "What one shows at the door, and has answered about photos")
    public MyDay day(@PathParam("token") String token) {
        return codes.myDay(new Attendee.LinkHolder(token));
    }

    @PUT
    @Path("/photo-consent")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "decideAboutPhotosByLink", summary = "Say whether one may be seen on photos of the event; at any time while the link lasts")
    public PhotoChoice photos(@PathParam("token") String token, @Valid @NotNull PhotoChoiceRequest request) {
        return consents.decideMine(new Attendee.LinkHolder(token), request.given());
    }
}
