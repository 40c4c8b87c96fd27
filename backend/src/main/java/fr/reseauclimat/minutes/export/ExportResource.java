package fr.reseauclimat.minutes.export;

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
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Editions as files. */
@Path("/api/events/{id}/minutes/versions/{number}")
@Tag(name = "Minutes")
class ExportResource {

    static final String ODT = "application/vnd.oasis.opendocument.text";
    static final String HTML = "text/html";

    @Inject
    Exports exports;

    @GET
    @Path("/pdf")
    @PermitAll
    @Operation(operationId = "getMinutesPdf", summary = "An edition as an accessible PDF")
    @APIResponse(responseCode = "200", description = "A tagged PDF (PDF/UA)",
            headers = @Header(name = Pdf.UNPRINTABLE, description = Pdf.UNPRINTABLE_MEANS, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdf(@PathParam("id") UUID id, @PathParam("number") int number) {
        return FileAnswer.of(exports.pdf(id, number), "compte-rendu.pdf");
    }

    @GET
    @Path("/odt")
    @PermitAll
    @Operation(operationId = "getMinutesOdt", summary = "An edition as a text document")
    @APIResponse(responseCode = "200", description = "An OpenDocument text",
            content = @Content(mediaType = ODT, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> odt(@PathParam("id") UUID id, @PathParam("number") int number) {
        return FileAnswer.of(exports.odt(id, number), ODT, "compte-rendu.odt");
    }

    @GET
    @Path("/html")
    @PermitAll
    @Operation(operationId = "getMinutesHtml", summary = "An edition as a page that stands alone")
    @APIResponse(responseCode = "200", description = "A page with its pictures in it",
            content = @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> html(@PathParam("id") UUID id, @PathParam("number") int number) {
        return FileAnswer.of(exports.page(id, number), HTML + ";charset=UTF-8", "compte-rendu.html");
    }
}
