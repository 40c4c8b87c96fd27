package fr.reseauclimat.facilitation.contact;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.event.participant.Attendee;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/registration/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts", description = "Whom one wants to see again after a speed dating; told only where both do")
class ContactResource {

    @Inject
    ContactExchange exchange;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getMyContacts", summary = "With whom one sat, and who also wants to see one again")
    public MyContacts get(@PathParam("id") UUID id) {
        return exchange.of(new Attendee.SignedIn(id));
    }

    @PUT
    @Path("/{registrationId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "wishContact", summary = "Say that one wants to see somebody again",
            description = "Only of people with whom one sat, and until the end of the day. Nobody learns of it who does not say the same.")
    public MyContacts wish(@PathParam("id") UUID id, @PathParam("registrationId") UUID registrationId) {
        return exchange.wish(new Attendee.SignedIn(id), registrationId);
    }

    @DELETE
    @Path("/{registrationId}")
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "takeBackContact", summary = "Take that back, until the end of the day")
    public MyContacts takeBack(@PathParam("id") UUID id, @PathParam("registrationId") UUID registrationId) {
        return exchange.takeBack(new Attendee.SignedIn(id), registrationId);
    }
}
