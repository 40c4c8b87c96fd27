package fr.reseauclimat.event.webinar;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.event.participant.Attendee;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The door of a webinar for whoever holds the link to a registration. */
@Path("/api/participations/{token}/webinar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webinars")
class WebinarByLinkResource {

    @Inject
    Webinars webinars;

    @GET
    @PermitAll
    @Operation(operationId = "getWebinarByLink", summary = "The online side of the event of a registration")
    public WebinarDetail get(@PathParam("token") String token) {
        return webinars.get(new Attendee.LinkHolder(token));
    }

    @POST
    @Path("/join")
    @PermitAll
    @Operation(operationId = "joinWebinarByLink", summary = "Go in: tells the address, and notes that one came")
    public WebinarLink join(@PathParam("token") String token) {
        return webinars.join(new Attendee.LinkHolder(token));
    }
}
