package fr.reseauclimat.event.attendance.paper;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import fr.reseauclimat.shared.paper.FileAnswer;
import fr.reseauclimat.shared.paper.Pdf;
import fr.reseauclimat.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The paper of the day, for those who run it. */
@Path("/api/events/{id}")
@Tag(name = "Attendance")
class DocumentResource {

    @Inject
    Documents documents;

    @GET
    @Path("/badges")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "printBadges", summary = "Badges of those who are expected in the room, ten on a page")
    @APIResponse(responseCode = "200", description = "An accessible PDF",
            headers = @Header(name = Pdf.UNPRINTABLE, description = Pdf.UNPRINTABLE_MEANS, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> badges(@PathParam("id") UUID id) {
        return FileAnswer.of(documents.badges(id), "badges.pdf");
    }

    @GET
    @Path("/attendance-sheets")
    @RolesAllowed(Roles.MEMBER)
    @Operation(operationId = "printAttendanceSheets", summary = "Sheets to sign, one for each half-day")
    @APIResponse(responseCode = "200", description = "An accessible PDF",
            headers = @Header(name = Pdf.UNPRINTABLE, description = Pdf.UNPRINTABLE_MEANS, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> attendanceSheets(@PathParam("id") UUID id) {
        return FileAnswer.of(documents.attendanceSheets(id), "emargement.pdf");
    }
}
