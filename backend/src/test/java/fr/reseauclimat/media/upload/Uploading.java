package fr.reseauclimat.media.upload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.function.Supplier;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Speaks tus word by word, to a part of minutes. */
public record Uploading(Supplier<RequestSpecification> who, String minutes, String part) {

    public static final String UPLOADS = "/api/media/uploads";

    /** What its first bytes call an MP4. */
    public static byte[] video(int bytes) {
        var content = new byte[bytes];
        new Random(7).nextBytes(content);
        System.arraycopy("\0\0\0\u0020ftypisom\0\0\2\0".getBytes(StandardCharsets.ISO_8859_1), 0, content, 0, Math.min(bytes, 16));
        return content;
    }

    public String begin(long bytes) {
        return announce(bytes).statusCode(201).extract().header("Location");
    }

    public ValidatableResponse announce(long bytes) {
        return speaking().header("Upload-Length", bytes).header("Upload-Metadata", metadata()).post(UPLOADS).then();
    }

    public String metadata() {
        return "kind " + base64("minutes") + ",owner " + base64(minutes) + ",part " + base64(part) + ",filename " + base64("Visite.mp4");
    }

    public ValidatableResponse send(String address, long offset, byte[] content) {
        return speaking().header("Upload-Offset", offset).contentType("application/offset+octet-stream").body(content).patch(address).then();
    }

    public ValidatableResponse ask(String address) {
        return speaking().head(address).then();
    }

    RequestSpecification speaking() {
        return who.get().header("Tus-Resumable", "1.0.0");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
