package fr.reseauclimat.minutes.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jsoup.nodes.Entities;

/**
 * Writes paper as an OpenDocument text (ODF 1.3) with the few structures that minutes have: headings with their level, real
 * lists, tables with heads, links, pictures with a description.
 */
final class OdtWriter {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    /** Of a page, in centimetres, without its margins. */
    private static final double WIDEST = 17;
    private static final double HIGHEST = 12;
    private static final double PIXELS_OF_A_CENTIMETRE = 40;

    private final Paper paper;
    private final StringBuilder body = new StringBuilder();
    private int pictures;

    private OdtWriter(Paper paper) {
        this.paper = paper;
    }

    static byte[] write(Paper paper) {
        return new OdtWriter(paper).write();
    }

    private byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            putStored(zip, "mimetype", MEDIA_TYPE);
            addBody();
            put(zip, "content.xml", (XML + "<office:document-content" + NAMESPACES + ">" + OdtStyles.OF_THE_DOCUMENT + "<office:body><office:text>" + body
                    + "</office:text></office:body></office:document-content>").getBytes(StandardCharsets.UTF_8));
            put(zip, "styles.xml", (XML + "<office:document-styles" + NAMESPACES + ">" + OdtStyles.ALL + "</office:document-styles>")
                    .getBytes(StandardCharsets.UTF_8));
            put(zip, "meta.xml", (XML + "<office:document-meta" + NAMESPACES + "><office:meta><dc:title>" + escape(paper.title())
                    + "</dc:title><dc:description>" + escape(paper.description()) + "</dc:description><dc:language>fr-FR</dc:language>"
                    + "<meta:generator>Réseau Climat</meta:generator></office:meta></office:document-meta>").getBytes(StandardCharsets.UTF_8));
            var number = 0;
            for (var part : paper.parts()) {
                for (var figure : part.figures()) {
                    if (figure.picture() != null) {
                        put(zip, "Pictures/" + ++number + ".jpg", figure.picture());
                    }
                }
            }
            put(zip, "META-INF/manifest.xml", manifest().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void addBody() {
        body.append("<text:h text:style-name=\"Title\" text:outline-level=\"1\">").append(escape(paper.title())).append("</text:h>");
        paper.lead().forEach(line -> paragraph("Lead", escape(line)));
        for (var part : paper.parts()) {
            heading(part.title());
            if (part.source() != null) {
                paragraph("Lead", link(part.page(), part.source()));
            }
            body.append(OdtText.of(part.text()));
            part.figures().forEach(this::figure);
        }
        if (!paper.promises().isEmpty()) {
            heading("Engagements");
            body.append("<table:table table:name=\"Engagements\"><table:table-column table:number-columns-repeated=\"4\"/><table:table-header-rows>");
            row("Table_20_Heading", "Quoi", "Qui", "Pour quand", "Suite");
            body.append("</table:table-header-rows>");
            paper.promises().forEach(promise -> row("Table_20_Contents", promise.what(), promise.who(), promise.until(), promise.state()));
            body.append("</table:table>");
        }
    }

    private void figure(Paper.Figure figure) {
        if (figure.picture() != null) {
            var scale = Math.min(1, Math.min(WIDEST / (figure.width() / PIXELS_OF_A_CENTIMETRE), HIGHEST / (figure.height() / PIXELS_OF_A_CENTIMETRE)));
            var number = ++pictures;
            body.append("<text:p text:style-name=\"Standard\"><draw:frame draw:name=\"Photo ").append(number)
                    .append("\" text:anchor-type=\"as-char\" svg:width=\"").append(centimetres(figure.width() * scale))
                    .append("\" svg:height=\"").append(centimetres(figure.height() * scale)).append("\"><draw:image xlink:href=\"Pictures/")
                    .append(number).append(".jpg\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/>");
            if (figure.alt() != null) {
                body.append("<svg:title>").append(escape(figure.alt())).append("</svg:title><svg:desc>").append(escape(figure.alt())).append("</svg:desc>");
            }
            body.append("</draw:frame></text:p>");
        } else {
            paragraph("Standard", link(figure.link(), figure.linkText()));
        }
        if (figure.caption() != null && !figure.caption().isEmpty()) {
            paragraph("Lead", escape(figure.caption()));
        }
        if (figure.transcript() != null) {
            figure.transcript().lines().filter(line -> !line.isBlank()).forEach(line -> paragraph("Standard", escape(line)));
        }
    }

    private void heading(String title) {
        body.append("<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">").append(escape(title)).append("</text:h>");
    }

    private void paragraph(String style, String content) {
        body.append("<text:p text:style-name=\"").append(style).append("\">").append(content).append("</text:p>");
    }

    private void row(String style, String... cells) {
        body.append("<table:table-row>");
        for (var cell : cells) {
            body.append("<table:table-cell office:value-type=\"string\" table:style-name=\"Cell\">");
            paragraph(style, escape(cell));
            body.append("</table:table-cell>");
        }
        body.append("</table:table-row>");
    }

    private static String link(String address, String words) {
        return address == null ? escape(words)
                : "<text:a xlink:type=\"simple\" xlink:href=\"" + escape(address) + "\">" + escape(words) + "</text:a>";
    }

    private static String centimetres(double pixels) {
        return Math.round(pixels / PIXELS_OF_A_CENTIMETRE * 100) / 100.0 + "cm";
    }

    private String manifest() {
        var manifest = new StringBuilder(XML).append("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                + " manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"" + MEDIA_TYPE + "\"/>");
        for (var file : new String[] { "content.xml", "styles.xml", "meta.xml" }) {
            manifest.append("<manifest:file-entry manifest:full-path=\"").append(file).append("\" manifest:media-type=\"text/xml\"/>");
        }
        for (var i = 1; i <= pictures; i++) {
            manifest.append("<manifest:file-entry manifest:full-path=\"Pictures/").append(i).append(".jpg\" manifest:media-type=\"image/jpeg\"/>");
        }
        return manifest.append("</manifest:manifest>").toString();
    }

    static String escape(String text) {
        return Entities.escape(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""), OdtText.SETTINGS).replace("\"", "&quot;");
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Uncompressed and first, so that the type of the document is found at a fixed place. */
    private static void putStored(ZipOutputStream zip, String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
