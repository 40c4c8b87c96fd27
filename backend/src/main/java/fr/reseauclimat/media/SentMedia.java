package fr.reseauclimat.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

/** What is sent of a file. A type of its own: where several media types are possible, the framework sends a bare stream by its name. */
public record SentMedia(InputStream content) {

    @Provider
    public static class Writer implements MessageBodyWriter<SentMedia> {

        @Override
        public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return type == SentMedia.class;
        }

        @Override
        public void writeTo(SentMedia sent, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
                MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
            try (var content = sent.content()) {
                content.transferTo(body);
            }
        }
    }
}
