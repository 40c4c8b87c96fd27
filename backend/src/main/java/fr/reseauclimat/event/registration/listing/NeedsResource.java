package fr.reseauclimat.event.registration.listing;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/needs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
class NeedsResource {

    @Inject
    RegistrationList list;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listNeeds", summary = "Access and diet needs of those who come, for those who run the event",
            description = "Sorted by name or seat; by name unless asked otherwise. Erased thirty days after the event.")
    public Page<NeedsEntry> list(@PathParam("id") UUID id, @Valid @BeanParam PageQuery page) {
        return list.needs(id, page);
    }
}
