package fr.reseauclimat.event.registration.listing;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.event.registration.admission.RegistrationDesk;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
class RegistrationListResource {

    @Inject
    RegistrationList list;

    @Inject
    RegistrationDesk desk;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listRegistrations", summary = "Who takes part, for those who run the event",
            description = "Sorted by registeredAt, name, state or organisation; by arrival unless asked otherwise.")
    public Page<RegistrationEntry> list(@PathParam("id") UUID id, @Valid @BeanParam RegistrationFilter filter,
            @Valid @BeanParam PageQuery page) {
        return list.page(id, filter, page);
    }

    @DELETE
    @Path("/{registrationId}")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "removeRegistration", summary = "Take somebody off the list; the place goes to who waits first")
    public void remove(@PathParam("id") UUID id, @PathParam("registrationId") UUID registrationId) {
        desk.remove(id, registrationId);
    }
}
