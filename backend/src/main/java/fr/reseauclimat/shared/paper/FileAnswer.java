package fr.reseauclimat.shared.paper;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jboss.resteasy.reactive.RestResponse;

import jakarta.ws.rs.core.HttpHeaders;

/** A file over HTTP. It is kept, never shown within this origin. */
public final class FileAnswer {

    private FileAnswer() {
    }

    public static RestResponse<byte[]> of(byte[] content, String type, String name) {
        return begin(content, type, name).build();
    }

    /** Says also what the document could not. */
    public static RestResponse<byte[]> of(Pdf pdf, String name) {
        var answer = begin(pdf.content(), Pdf.MEDIA_TYPE, name);
        return (pdf.unprintable().isEmpty() ? answer
                : answer.header(Pdf.UNPRINTABLE, URLEncoder.encode(pdf.unprintable(), StandardCharsets.UTF_8))).build();
    }

    private static RestResponse.ResponseBuilder<byte[]> begin(byte[] content, String type, String name) {
        return RestResponse.ResponseBuilder.ok(content).header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
