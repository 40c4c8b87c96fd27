package fr.reseauclimat.event.attendance.live;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

import fr.reseauclimat.event.attendance.AttendanceSummary;
import fr.reseauclimat.shared.security.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/api/events/{id}/attendance/stream")
@Tag(name = "Attendance")
class AttendanceStreamResource {

    @Inject
    AttendanceStream stream;

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "followAttendance", summary = "How many came, told again whenever it changes",
            description = "Server-sent events. The stream ends after five minutes; clients open it again.")
    @APIResponse(responseCode = "200", description = "One summary an event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = AttendanceSummary.class)))
    public Multi<AttendanceSummary> follow(@PathParam("id") UUID id) {
        return stream.of(id);
    }
}
