package fr.reseauclimat.event.registration.colleague;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/colleagues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
class ColleagueResource {

    @Inject
    ColleagueService colleagues;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listMyColleagues", summary = "Whom the reader registered",
            description = "Sorted by registeredAt or name; in the order of registration unless asked otherwise.")
    public Page<ColleagueEntry> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return colleagues.list(id, page);
    }

    @PUT
    @Path("/{memberId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "registerColleague", summary = "Register somebody of the own organisation, who is told and may decline",
            description = "Who is registered already stays as is.")
    public ColleagueEntry register(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        return colleagues.register(id, memberId);
    }

    @DELETE
    @Path("/{memberId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "cancelColleague", summary = "Take back a registration that one made for a colleague")
    public void cancel(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        colleagues.cancel(id, memberId);
    }
}
