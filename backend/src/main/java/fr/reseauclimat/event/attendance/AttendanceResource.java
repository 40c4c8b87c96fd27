package fr.reseauclimat.event.attendance;

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

@Path("/api/events/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class AttendanceResource {

    @Inject
    AttendanceService attendance;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "listAttendance", summary = "Who is expected and who came, for those who run the event",
            description = "Sorted by name or organisation; by name unless asked otherwise.")
    public Page<AttendanceEntry> list(@PathParam("id") UUID id, @Valid @BeanParam AttendanceFilter filter,
            @Valid @BeanParam PageQuery page) {
        return attendance.page(id, filter, page);
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "getAttendanceSummary", summary = "How many came, by half-day")
    public AttendanceSummary summary(@PathParam("id") UUID id) {
        return attendance.summary(id);
    }
}
