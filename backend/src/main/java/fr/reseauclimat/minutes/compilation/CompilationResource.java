package fr.reseauclimat.minutes.compilation;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.paper.FileAnswer;
import fr.reseauclimat.shared.paper.Pdf;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Published minutes of all the events that the reader sees. */
@Path("/api/published-minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Minutes")
class CompilationResource {

    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @Inject
    Compilations compilations;

    @Inject
    CompilationExports exports;

    @GET
    @PermitAll
    @Operation(operationId = "listPublishedMinutes", summary = "Published minutes, those of the latest event first")
    public Page<PublishedMinutes> list(@Valid @BeanParam CompilationFilter filter, @Valid @BeanParam PageQuery page) {
        return compilations.list(filter, page);
    }

    @GET
    @Path("/compilation")
    @PermitAll
    @Operation(operationId = "compileMinutes", summary = "What the minutes of several days say of a theme",
            description = "The latest thirty days; total tells how many there are.")
    public Compilation compile(@Valid @BeanParam CompilationFilter filter) {
        return compilations.compile(filter);
    }

    @GET
    @Path("/compilation/pdf")
    @Produces(Pdf.MEDIA_TYPE)
    @PermitAll
    @Operation(operationId = "getCompilationPdf", summary = "The same as an accessible PDF")
    @APIResponse(responseCode = "200", description = "A tagged PDF (PDF/UA)",
            headers = @Header(name = Pdf.UNPRINTABLE, description = Pdf.UNPRINTABLE_MEANS, schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdf(@Valid @BeanParam CompilationFilter filter) {
        return FileAnswer.of(exports.pdf(compilations.compile(filter)), "compilation.pdf");
    }

    @GET
    @Path("/compilation/odt")
    @Produces(ODT)
    @PermitAll
    @Operation(operationId = "getCompilationOdt", summary = "The same as a text document")
    @APIResponse(responseCode = "200", description = "An OpenDocument text",
            content = @Content(mediaType = ODT, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> odt(@Valid @BeanParam CompilationFilter filter) {
        return FileAnswer.of(exports.odt(compilations.compile(filter)), ODT, "compilation.odt");
    }
}
