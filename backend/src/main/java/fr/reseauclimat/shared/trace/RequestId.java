package fr.reseauclimat.shared.trace;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives each request an identifier: the caller's own one when it is harmless, in the log, the answer and the audit trail. */
@ApplicationScoped
public class RequestId {

    static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{8,64}");
    /** Before authentication, so that refused requests carry an identifier too. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(routing -> {
            var given = routing.request().getHeader(HEADER);
            var id = given != null && HARMLESS.matcher(given).matches() ? given : UUID.randomUUID().toString();
            MDC.put(KEY, id);
            routing.response().putHeader(HEADER, id);
            routing.next();
        }, FIRST);
    }

    /** @return the identifier of the request being served, or null outside of one */
    public static String current() {
        return (String) MDC.get(KEY);
    }
}
