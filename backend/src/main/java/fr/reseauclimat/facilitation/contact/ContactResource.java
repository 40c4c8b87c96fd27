package fr.reseauclimat.facilitation.contact;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/events/{id}/registration/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts", description = "Whom one wants to see again after a speed dating; told only where both do")
class ContactResource {

    @Inject
    ContactExchange exchange;

    @GET
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "getMyContacts", summary = "With whom one sat, and who also wants to see one again")
    public MyContacts get(@PathParam("id") UUID id) {
        return exchange.of(id);
    }

    @PUT
    @Path("/{registrationId}")
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "wishContact", summary = "Say that one wants to see somebody again",
            description = "Only of people with whom one sat, and until the end of the day. Nobody learns of it who does not say the same.")
    public MyContacts wish(@PathParam("id") UUID id, @PathParam("registrationId") UUID registrationId) {
        return exchange.wish(id, registrationId);
    }

    @DELETE
    @Path("/{registrationId}")
    @ResponseStatus(200)
    @RolesAllowed({ Roles.MEMBER, Roles.PARTICIPANT })
    @Operation(operationId = "takeBackContact", summary = "Take that back, until the end of the day")
    public MyContacts takeBack(@PathParam("id") UUID id, @PathParam("registrationId") UUID registrationId) {
        return exchange.takeBack(id, registrationId);
    }

    @PUT
    @Path("/address")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(operationId = "giveContactAddress", summary = "Say how those who match can reach one, or no longer; by a link")
    public MyContacts giveAddress(@PathParam("id") UUID id, @Valid @NotNull ContactAddressRequest request) {
        return exchange.giveAddress(id, request.address());
    }
}
