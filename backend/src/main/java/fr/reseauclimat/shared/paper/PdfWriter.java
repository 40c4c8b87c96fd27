package fr.reseauclimat.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Makes an accessible PDF (PDF/UA: tagged, with title, language and embedded fonts) of a page that a Qute template
 * wrote. The page is well-formed XHTML with a title, a description and {@code lang}; its style names the font family
 * {@value #FONT}. Nothing is fetched: pictures travel in the page.
 */
@ApplicationScoped
public class PdfWriter {

    private static final String FONT = "Liberation Sans";
    private static final String FOLDER = "/liberation/";
    /** XML has no way to write these; people type none of them. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** Each page that is being laid out takes some ten megabytes: further ones wait for their turn. */
    private final Semaphore turns = new Semaphore(2, true);

    @PostConstruct
    void quiet() {
        XRLog.setLoggingEnabled(false);
    }

    public byte[] write(String page) {
        turns.acquireUninterruptibly();
        try {
            var bytes = new ByteArrayOutputStream();
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font("LiberationSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("LiberationSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
            builder.useFont(() -> font("LiberationSans-Italic.ttf"), FONT, 400, FontStyle.ITALIC, true);
            builder.useFont(() -> font("LiberationSans-BoldItalic.ttf"), FONT, 700, FontStyle.ITALIC, true);
            builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
            builder.withProducer("Réseau Climat");
            builder.withHtmlContent(NOT_IN_XML.matcher(page).replaceAll(""), null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    private static InputStream font(String file) {
        return PdfWriter.class.getResourceAsStream(FOLDER + file);
    }
}
