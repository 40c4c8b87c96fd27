package fr.reseauclimat.event.attendance.paper;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import fr.reseauclimat.event.export.ExportFormat;
import fr.reseauclimat.shared.paper.FileAnswer;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

@Path("/api/events/{id}/attendance/export")
@Tag(name = "Attendance")
class AttendanceExportResource {

    @Inject
    AttendanceExport export;

    @GET
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "exportAttendance", summary = "Who came, as a sheet, for those who run the event")
    @APIResponse(responseCode = "200", description = "A sheet", content = {
            @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    schema = @Schema(type = SchemaType.STRING, format = "binary")) })
    public RestResponse<byte[]> export(@PathParam("id") UUID id,
            @QueryParam("format") @Parameter(description = "CSV unless asked otherwise") ExportFormat wanted) {
        var format = wanted == null ? ExportFormat.CSV : wanted;
        return FileAnswer.of(export.write(id, format), format.mediaType(), "presences." + format.ending());
    }
}
