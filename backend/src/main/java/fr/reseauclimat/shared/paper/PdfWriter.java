package fr.reseauclimat.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import fr.reseauclimat.shared.web.HeavyWork;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Makes an accessible PDF (PDF/UA: tagged, with title, language and embedded fonts) of a page that a Qute template
 * wrote. The page is well-formed XHTML with a title, a description and {@code lang}; its style names its fonts as
 * {@code paperFonts}. Nothing is fetched: pictures travel in the page.
 */
@ApplicationScoped
public class PdfWriter {

    @PostConstruct
    void quiet() {
        XRLog.setLoggingEnabled(false);
    }

    public Pdf write(String page) {
        var text = PaperText.of(page);
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            PaperFonts.give(PaperFonts.familiesOf(text.page()), builder, document);
            builder.useUnicodeBidiSplitter(RightToLeft.Runs::new);
            builder.useUnicodeBidiReorderer(new RightToLeft());
            builder.useUnicodeLineBreaker(new LineBreaks());
            builder.usePageSupplier(PdfWriter::page);
            builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
            builder.withProducer("Réseau Climat");
            builder.withHtmlContent(text.page(), null);
            builder.toStream(bytes);
            builder.run();
            return new Pdf(bytes.toByteArray(), text.missingSigns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPage page(PDDocument document, float width, float height, int number, int shadow) {
        HeavyWork.goOn();
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }
}
