package fr.reseauclimat.shared.listing;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** Adds the {@code Link} header of RFC 8288 to every answer that is a page. */
class PageLinks {

    @ServerResponseFilter
    void link(ContainerResponseContext response, UriInfo uri) {
        if (!(response.getEntity() instanceof Page<?> page)) {
            return;
        }
        add(response, uri, "first", 1);
        if (page.page() > 1) {
            add(response, uri, "prev", page.page() - 1);
        }
        if (page.page() < page.last()) {
            add(response, uri, "next", page.page() + 1);
        }
        add(response, uri, "last", page.last());
    }

    private static void add(ContainerResponseContext response, UriInfo uri, String relation, int number) {
        var target = uri.getRequestUriBuilder().replaceQueryParam("page", number).build();
        var reference = target.getRawPath() + "?" + target.getRawQuery();
        response.getHeaders().add(HttpHeaders.LINK, "<" + reference + ">; rel=\"" + relation + "\"");
    }
}
