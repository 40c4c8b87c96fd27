package fr.reseauclimat.territory;

import java.util.Optional;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

/** A day without asking again, then a question that costs no search. */
class TerritoryCaching {

    private static final String CACHE_CONTROL = "public, max-age=86400";

    @Inject
    TerritoryCatalogue catalogue;

    @ServerRequestFilter
    @CachedByEdition
    Optional<RestResponse<Void>> unchanged(ContainerRequestContext request) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known == null || !known.contains(tag())) {
            return Optional.empty();
        }
        return Optional.of(RestResponse.ResponseBuilder.<Void>notModified()
                .header(HttpHeaders.ETAG, tag())
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .build());
    }

    @ServerResponseFilter
    @CachedByEdition
    void tag(ContainerResponseContext response) {
        if (response.getStatus() == 200) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag());
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
            response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
    }

    /** Weak, because the same answer goes out compressed or not. */
    private String tag() {
        return "W/\"" + catalogue.tag() + "\"";
    }
}
