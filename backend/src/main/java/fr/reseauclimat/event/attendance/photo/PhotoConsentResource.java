package fr.reseauclimat.event.attendance.photo;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class PhotoConsentResource {

    @Inject
    PhotoConsents consents;

    @PUT
    @Path("/{registrationId}/photo-consent")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "recordPhotoConsent", summary = "Note what somebody answered at the door about photos")
    public PhotoChoice decide(@PathParam("id") UUID id, @PathParam("registrationId") UUID registrationId,
            @Valid @NotNull PhotoChoiceRequest request) {
        return consents.decideFor(id, registrationId, request.given());
    }
}
