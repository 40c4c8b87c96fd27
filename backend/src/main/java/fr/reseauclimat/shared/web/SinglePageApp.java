package fr.reseauclimat.shared.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Serves the built single-page app on the origin of the API where a folder is configured. In containers a web server of
 * its own does this.
 */
@ApplicationScoped
class SinglePageApp {

    private static final Set<String> COMPRESSED = Set.of(".html", ".js", ".css", ".svg", ".json", ".txt", ".webmanifest");
    private static final String HASHED_FILES = "/assets/";

    @ConfigProperty(name = "reseau-climat.spa.directory")
    Optional<String> directory;

    void register(@Observes Router router) {
        var folder = directory.filter(name -> !name.isBlank()).map(name -> Path.of(name).toAbsolutePath());
        if (folder.isEmpty() || !Files.isRegularFile(folder.get().resolve("index.html"))) {
            return;
        }
        var files = StaticHandler.create(FileSystemAccess.ROOT, folder.get().toString())
                .setCachingEnabled(true)
                .setIndexPage("index.html");
        // Before the resources, which answer every path that they do not know.
        router.route("/*").order(5_000).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(routing -> {
            if (belongsToApi(routing.normalizedPath())) {
                routing.next();
                return;
            }
            prepare(routing);
            files.handle(routing);
        });
        router.route("/*").order(5_001).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(routing -> {
            if (belongsToApi(routing.normalizedPath()) || looksLikeFile(routing.normalizedPath())) {
                routing.next();
            } else {
                routing.reroute("/index.html");
            }
        });
    }

    private static boolean belongsToApi(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.equals("/q") || path.startsWith("/q/");
    }

    private static boolean looksLikeFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }

    private static void prepare(RoutingContext routing) {
        var path = routing.normalizedPath();
        var response = routing.response();
        var hashed = path.startsWith(HASHED_FILES);
        response.putHeader(HttpHeaders.CACHE_CONTROL, hashed ? "public, max-age=31536000, immutable" : "no-cache");
        if (path.endsWith("/") || COMPRESSED.stream().anyMatch(path::endsWith)) {
            compress(response);
        }
    }

    /** Quarkus switches compression off by an identity encoding on every answer; taking it away switches it on. */
    private static void compress(HttpServerResponse response) {
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
    }
}
