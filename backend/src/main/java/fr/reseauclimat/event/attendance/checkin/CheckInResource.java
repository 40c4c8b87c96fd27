package fr.reseauclimat.event.attendance.checkin;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance", description = "Who came: doors, half-days, paper")
class CheckInResource {

    @Inject
    CheckInDesk desk;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "recordCheckIns", summary = "Note who arrived, as one device saw it",
            description = "Each arrival carries an identifier of the device: sent again, or by two doors, it counts once.")
    public CheckInResults record(@PathParam("id") UUID id, @Valid @NotNull CheckInRequest request) {
        return desk.record(id, request);
    }
}
