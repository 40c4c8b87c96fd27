package fr.reseauclimat.shared.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.reseauclimat.shared.problem.Problem;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.security.CurrentUser;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * A POST that is sent again with the same {@code Idempotency-Key} is answered again and not done again (IETF draft
 * idempotency-key-header). Keys of different people never meet. Only what had an effect is kept: a refused request can
 * be corrected and sent again under its key.
 */
class IdempotencyFilters {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7e]{1,255}");
    private static final String RETRY_AFTER_SECONDS = "1";

    @Inject
    IdempotentRequests requests;

    @Inject
    CurrentUser user;

    @Inject
    HttpServerRequest connection;

    @Inject
    KeyedCall keyed;

    @ServerRequestFilter
    Optional<Response> replay(ContainerRequestContext request, ResourceInfo resource) throws IOException {
        var key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals(HttpMethod.POST)) {
            return Optional.empty();
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.invalid(HEADER, "La clé compte de 1 à 255 caractères imprimables (ASCII).");
        }
        var claim = new Claim(scope(), key, fingerprint(request));
        var answer = requests.answered(claim);
        keyed.claim(claim, resource.getResourceMethod());
        return answer.map(IdempotencyFilters::response);
    }

    @ServerExceptionMapper
    Response replay(AnsweredBeforeException finished) {
        return response(finished.answer());
    }

    @ServerResponseFilter
    void tellWhenToRetry(ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && problem.type().equals(ProblemType.REQUEST_IN_PROGRESS.uri())) {
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
    }

    private static Response response(StoredAnswer stored) {
        var answer = Response.status(stored.status()).entity(stored.body()).header(REPLAYED, "true");
        if (stored.body() != null) {
            answer.type(MediaType.APPLICATION_JSON);
        }
        if (stored.etag() != null) {
            answer.header(HttpHeaders.ETAG, stored.etag());
        }
        return answer.build();
    }

    private String scope() {
        var key = user.key();
        return key == null ? "anonymous:" + hash(bytes(connection.remoteAddress().hostAddress())) : key;
    }

    /** What makes two requests the same: address, type and every byte of the body. */
    private static String fingerprint(ContainerRequestContext request) throws IOException {
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return hash(bytes(request.getUriInfo().getRequestUri().getRawPath() + "?" + request.getUriInfo().getRequestUri().getRawQuery()
                + "\n" + request.getHeaderString(HttpHeaders.CONTENT_TYPE) + "\n"), body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
