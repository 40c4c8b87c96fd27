package fr.reseauclimat.shared.problem;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.shared.trace.RequestId;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The same format for what the web server refuses before any resource sees it: an unknown path, a body that is too large. */
@ApplicationScoped
class RouterProblems {

    private static final List<Integer> STATUSES = List.of(400, 404, 405, 406, 413, 414, 415, 431, 503);

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    /** After the request has its identifier. */
    private static final int BEFORE_THE_SERVER_REFUSES = 9_000;
    private static final long LINGER_MILLIS = 2_000;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize maxBodySize;

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, routing -> answer(routing, status)));
    }

    /** The server itself would refuse a body that announces too much length, without a word. */
    void refuseTooLong(@Observes Filters filters) {
        filters.register(routing -> {
            if (announcedLength(routing) > maxBodySize.asLongValue()) {
                routing.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                answer(routing, ProblemType.PAYLOAD_TOO_LARGE.status());
                // What was announced is never read. Closing at once could take the answer from a client that still sends.
                routing.vertx().setTimer(LINGER_MILLIS, timer -> routing.request().connection().close());
            } else {
                routing.next();
            }
        }, BEFORE_THE_SERVER_REFUSES);
    }

    private static long announcedLength(RoutingContext routing) {
        var announced = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced == null || !DIGITS.matcher(announced).matches() ? 0 : Long.parseLong(announced);
    }

    private void answer(RoutingContext routing, int status) {
        var response = routing.response();
        if (response.ended()) {
            return;
        }
        var type = ProblemType.ofStatus(status);
        var problem = new Problem(type.uri(), type.title(), status, null, RequestId.current(), List.of());
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE).end(text(problem));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
