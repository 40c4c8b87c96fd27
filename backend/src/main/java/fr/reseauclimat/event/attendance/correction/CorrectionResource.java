package fr.reseauclimat.event.attendance.correction;

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
class CorrectionResource {

    @Inject
    CorrectionService corrections;

    @PUT
    @Path("/{registrationId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "correctAttendance", summary = "Say by hand whether somebody was there at a half-day",
            description = "Without a value it goes back to what the doors noted.")
    public void correct(@PathParam("id") UUID id, @PathParam("registrationId") UUID registrationId,
            @Valid @NotNull CorrectionRequest request) {
        corrections.correct(id, registrationId, request);
    }
}
