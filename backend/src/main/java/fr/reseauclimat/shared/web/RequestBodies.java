package fr.reseauclimat.shared.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.problem.RouterProblems;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Takes bodies in before anything works on a request: so no thread, no lock and no connection waits for a slow sender, and
 * all bodies together have a bound. Which size fits is decided here alone, by the type of content and the address.
 */
@Singleton
public class RequestBodies implements ObjectMapperCustomizer {

    /** What is no JSON: pictures, and parts of videos. */
    public static final Set<String> UPLOADS = Set.of("image/jpeg", "image/png", "application/offset+octet-stream");

    private static final int KB = 1 << 10;
    private static final int MB = 1 << 20;
    /** The record of a webinar holds its transcript, minutes and what is proposed for them whole sections, a video its captions. */
    private static final Pattern LONG_TEXT = Pattern.compile("/api/(events/[^/]+/(webinar|minutes/.*)|media/attachments/.*)");
    private static final int LONGEST_STRING = 600_000;
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 40;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    /** After the request has its identifier, and before the server itself refuses without a word. */
    private static final int PRIORITY = 9_000;
    private static final long LINGER_MILLIS = 2_000;

    private static final int JSON_SECONDS = 30;
    private static final int UPLOAD_SECONDS = 600;

    private final BodyRoom texts = new BodyRoom(48 * MB);
    private final BodyRoom uploads = new BodyRoom(48 * MB);
    private final BodyKind json = new BodyKind(256 * KB, JSON_SECONDS, texts, "Un envoi compte 256\u00a0ko au plus.");
    private final BodyKind longText = new BodyKind(2 * MB, JSON_SECONDS, texts, "Cet envoi compte 2\u00a0Mo au plus.");
    private final BodyKind upload = new BodyKind(6 * MB, UPLOAD_SECONDS, uploads, "Un fichier compte 6\u00a0Mo au plus.");

    @Inject
    RouterProblems problems;

    void register(@Observes Filters filters) {
        filters.register(routing -> {
            var request = routing.request();
            var announced = announcedLength(request);
            if (announced == 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
                routing.next();
                return;
            }
            var kind = kind(request);
            if (announced > kind.most()) {
                refuse(routing, ProblemType.PAYLOAD_TOO_LARGE, kind.tooLarge());
            } else {
                new BodyReading(routing, kind, this::refuse, System.nanoTime()).begin();
            }
        }, PRIORITY);
    }

    /** The same bounds within a text that was taken in. */
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_STRING)
                .maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).build());
    }

    private BodyKind kind(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && UPLOADS.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
            return upload;
        }
        return LONG_TEXT.matcher(String.valueOf(request.path())).matches() ? longText : json;
    }

    /** What was announced is never read. Closing at once could take the answer from a client that still sends. */
    private void refuse(RoutingContext routing, ProblemType type, String detail) {
        routing.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problems.answer(routing, type, detail);
        routing.vertx().setTimer(LINGER_MILLIS, timer -> routing.request().connection().close());
    }

    private static long announcedLength(HttpServerRequest request) {
        var announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced == null || !DIGITS.matcher(announced).matches() ? 0 : Long.parseLong(announced);
    }
}
