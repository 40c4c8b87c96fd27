package fr.reseauclimat.event.travel;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.event.participant.Attendee;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whoever holds the link to a registration tells how the way is made, without an account. */
@Path("/api/participations/{token}/travel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Travel")
class TravelByLinkResource {

    @Inject
    Travel travel;

    @GET
    @PermitAll
    @Operation(operationId = "getTravelByLink", summary = "How people come to the event of a registration, and what that emits")
    public TravelDetail get(@PathParam("token") String token) {
        return travel.get(new Attendee.LinkHolder(token));
    }

    @PUT
    @Path("/mine")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "tellTravelByLink", summary = "Tell how one comes; replaces what was told before")
    public TravelDetail tell(@PathParam("token") String token, @Valid @NotNull MyTravelRequest request) {
        return travel.tell(new Attendee.LinkHolder(token), request);
    }

    @DELETE
    @Path("/mine")
    @PermitAll
    @Operation(operationId = "forgetTravelByLink", summary = "Take back what one told")
    public void forget(@PathParam("token") String token) {
        travel.forget(new Attendee.LinkHolder(token));
    }
}
