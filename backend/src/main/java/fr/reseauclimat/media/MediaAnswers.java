package fr.reseauclimat.media;

import java.io.InputStream;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import fr.reseauclimat.media.store.FileStore;
import fr.reseauclimat.shared.problem.UnsatisfiableRangeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

/** A file over HTTP, or a part of it. It never changes under its address, and is kept by its reader alone. */
@ApplicationScoped
public class MediaAnswers {

    @Inject
    FileStore store;

    /** @throws UnsatisfiableRangeException for bytes that it has not */
    public RestResponse<InputStream> of(MediaFile file, ReadConditions conditions) {
        var tag = '"' + file.digest() + '"';
        if (tag.equals(conditions.known)) {
            return headed(ResponseBuilder.create(Status.NOT_MODIFIED), tag).build();
        }
        var range = conditions.partOf == null || conditions.partOf.equals(tag) ? ByteRange.of(conditions.range, file.bytes()).orElse(null) : null;
        if (range == null) {
            return sent(ResponseBuilder.ok(store.open(file.digest())), file, tag, file.bytes());
        }
        if (range.isEmpty()) {
            throw new UnsatisfiableRangeException(file.bytes());
        }
        return sent(ResponseBuilder.<InputStream>create(Status.PARTIAL_CONTENT)
                .entity(store.open(file.digest(), range.from(), range.length()))
                .header("Content-Range", "bytes " + range.from() + "-" + range.to() + "/" + file.bytes()), file, tag, range.length());
    }

    private static RestResponse<InputStream> sent(ResponseBuilder<InputStream> answer, MediaFile file, String tag, long bytes) {
        return headed(answer, tag).header(HttpHeaders.CONTENT_TYPE, file.mediaType()).header(HttpHeaders.CONTENT_LENGTH, bytes).build();
    }

    private static ResponseBuilder<InputStream> headed(ResponseBuilder<InputStream> answer, String tag) {
        // an hour bounds how long a picture that was taken back can be seen again
        return answer.header(HttpHeaders.ETAG, tag).header("Accept-Ranges", "bytes").header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600");
    }
}
