package fr.reseauclimat.event.webinar;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.event.webinar.participant.WebinarParticipant;
import fr.reseauclimat.event.webinar.participant.WebinarParticipants;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/events/{id}/webinar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webinars", description = "The door of a video conference, questions, replay and transcript")
class WebinarResource {

    @Inject
    Webinars webinars;

    @Inject
    WebinarParticipants participants;

    @GET
    @PermitAll
    @Operation(operationId = "getWebinar", summary = "The online side of an event: door, replay, transcript, chapters")
    public WebinarDetail get(@PathParam("id") UUID id) {
        return webinars.get(id);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "writeWebinarRecord", summary = "Replace replay, transcript and chapters")
    public WebinarDetail write(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WebinarRecordRequest request) {
        return webinars.write(id, request, ifMatch);
    }

    @POST
    @Path("/join")
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "joinWebinar", summary = "Go in: tells the address, and notes that one came")
    public WebinarLink join(@PathParam("id") UUID id) {
        return webinars.join(id);
    }

    @GET
    @Path("/participants")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listWebinarParticipants", summary = "Who came in, for those who run the event",
            description = "Sorted by joinedAt or name.")
    public Page<WebinarParticipant> participants(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return participants.page(id, page);
    }
}
