package fr.reseauclimat.facilitation.contact;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

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

/** For whoever holds the link to a registration, without an account. */
@Path("/api/participations/{token}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
class ContactByLinkResource {

    @Inject
    ContactExchange exchange;

    @GET
    @PermitAll
    @Operation(operationId = "getContactsByLink", summary = "With whom one sat, and who also wants to see one again")
    public MyContacts get(@PathParam("token") String token) {
        return exchange.of(new Attendee.LinkHolder(token));
    }

    @PUT
    @Path("/{registrationId}")
    @PermitAll
    @Operation(operationId = "wishContactByLink", summary = "Say that one wants to see somebody again")
    public MyContacts wish(@PathParam("token") String token, @PathParam("registrationId") UUID registrationId) {
        return exchange.wish(new Attendee.LinkHolder(token), registrationId);
    }

    @DELETE
    @Path("/{registrationId}")
    @ResponseStatus(200)
    @PermitAll
    @Operation(operationId = "takeBackContactByLink", summary = "Take that back, until the end of the day")
    public MyContacts takeBack(@PathParam("token") String token, @PathParam("registrationId") UUID registrationId) {
        return exchange.takeBack(new Attendee.LinkHolder(token), registrationId);
    }

    @PUT
    @Path("/address")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "giveContactAddress", summary = "Say how those who match can reach one, or no longer")
    public MyContacts giveAddress(@PathParam("token") String token, @Valid @NotNull ContactAddressRequest request) {
        return exchange.giveAddress(new Attendee.LinkHolder(token), request.address());
    }
}
