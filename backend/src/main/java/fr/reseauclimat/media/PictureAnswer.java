package fr.reseauclimat.media;

import org.jboss.resteasy.reactive.RestResponse;

import jakarta.ws.rs.core.HttpHeaders;

/** A picture over HTTP: it never changes under its address, and is kept by its reader alone. */
public final class PictureAnswer {

    private PictureAnswer() {
    }

    /** @param known what {@code If-None-Match} says, or null */
    public static RestResponse<byte[]> of(MediaContent picture, String known) {
        var tag = '"' + picture.digest() + '"';
        var answer = tag.equals(known) ? RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(picture.bytes()).header(HttpHeaders.CONTENT_TYPE, picture.mediaType());
        // an hour bounds how long a picture that was taken back can be seen again
        return answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600").build();
    }
}
