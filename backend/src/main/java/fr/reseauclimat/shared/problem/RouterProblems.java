package fr.reseauclimat.shared.problem;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.reseauclimat.shared.web.RequestId;
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

    @Inject
    ObjectMapper json;

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, routing -> answer(routing, status)));
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
