package fr.reseauclimat.event.attendance.code;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/check-in-codes/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class CheckInCodeResource {

    @Inject
    CheckInCodes codes;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "findCheckInCode", summary = "Who shows a scanned code, for those who run that event")
    public CodeHolder holder(@PathParam("code") UUID code) {
        return codes.holder(code);
    }
}
