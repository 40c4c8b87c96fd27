package fr.reseauclimat.shared.problem;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.shared.trace.RequestId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The same format for what the web server refuses before any resource sees it: an unknown path, a body that is too large. */
@ApplicationScoped
public class RouterProblems {

    static final String RETRY_AFTER_SECONDS = "5";

    private static final List<Integer> STATUSES = List.of(400, 404, 405, 406, 413, 414, 415, 431, 503);
    /** After the request has its identifier. */
    private static final int FIRST = 9_500;

    @Inject
    ObjectMapper json;

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status,
                routing -> answer(routing, status, ProblemType.ofStatus(status), null)));
    }

    /** RFC 9112: what stands before us may have read the other one. */
    void refuseTwoHosts(@Observes Filters filters) {
        filters.register(routing -> {
            if (routing.request().headers().getAll(HttpHeaders.HOST).size() > 1) {
                answer(routing, ProblemType.MALFORMED_BODY, "Deux serveurs sont nommés.");
            } else {
                routing.next();
            }
        }, FIRST);
    }

    /** @param detail null where the title says it all */
    public void answer(RoutingContext routing, ProblemType type, String detail) {
        answer(routing, type.status(), type, detail);
    }

    private void answer(RoutingContext routing, int status, ProblemType type, String detail) {
        var response = routing.response();
        if (response.ended()) {
            return;
        }
        if (status == ProblemType.UNAVAILABLE.status()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        var problem = new Problem(type.uri(), type.title(), status, detail, RequestId.current(), List.of());
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
