package fr.reseauclimat.media.upload;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

/** What every answer of the protocol for resumable uploads carries (tus 1.0.0, tus.io). */
class Tus {

    static final String VERSION = "1.0.0";
    static final String RESUMABLE = "Tus-Resumable";
    static final String LENGTH = "Upload-Length";
    static final String OFFSET = "Upload-Offset";
    static final String EXPIRES = "Upload-Expires";
    static final String METADATA = "Upload-Metadata";
    static final String CHECKSUM = "Upload-Checksum";
    static final String PATH = "/api/media/uploads";

    private static final String OVERRIDE = "X-HTTP-Method-Override";

    /** @throws ProblemException 412 for another version of the protocol, or none */
    static void require(String version) {
        if (!VERSION.equals(version)) {
            throw new ProblemException(ProblemType.OTHER_PROTOCOL, "Envoyez l’en-tête Tus-Resumable avec la version 1.0.0.");
        }
    }

    /** For senders that know no PATCH. */
    @ServerRequestFilter(preMatching = true)
    void override(ContainerRequestContext request) {
        var method = request.getHeaderString(OVERRIDE);
        if (method != null && isHere(request) && request.getMethod().equals(HttpMethod.POST)) {
            request.setMethod(method);
        }
    }

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isHere(request)) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle(RESUMABLE, VERSION);
        if (response.getStatus() == ProblemType.OTHER_PROTOCOL.status()) {
            headers.putSingle("Tus-Version", VERSION);
        }
        if (response.getEntity() instanceof UploadDetail upload) {
            headers.putSingle(OFFSET, upload.received());
            headers.putSingle(LENGTH, upload.bytes());
            headers.putSingle(EXPIRES, DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.expiresAt().atOffset(ZoneOffset.UTC)));
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            if (request.getMethod().equals(HttpMethod.POST)) {
                headers.putSingle(HttpHeaders.LOCATION, PATH + "/" + upload.id());
            } else {
                response.setEntity(null);
            }
        }
    }

    private static boolean isHere(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith(PATH);
    }
}
