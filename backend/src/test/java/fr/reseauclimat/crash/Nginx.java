package fr.reseauclimat.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The machine's own nginx with a site of ours, on a free port. */
final class Nginx implements AutoCloseable {

    private static final Path TEMPLATES = Path.of("../docker/nginx").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final int port;
    private final Path output;

    /**
     * @param speaksFrom address of this machine that what it passes on comes from
     * @param site       with {@code listen PORT}
     */
    private Nginx(Path folder, String speaksFrom, String site) throws IOException, InterruptedException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        // workers of a server that root starts would be somebody who may not write into our folder
        var user = System.getProperty("user.name").equals("root") ? "user root root;\n" : "";
        var spool = List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
                .map(name -> name + "_temp_path " + folder.resolve(name) + ";\n").collect(Collectors.joining());
        output = folder.resolve("output.log");
        Files.writeString(folder.resolve("site.conf"), site.replace("listen PORT", "listen " + port));
        Files.writeString(folder.resolve("nginx.conf"), user + """
                daemon off; pid %1$s/nginx.pid; error_log %1$s/error.log; worker_processes 1;
                events { worker_connections 2000; }
                http { access_log off; proxy_bind %2$s; %3$s include %1$s/site.conf; }
                """.formatted(folder, speaksFrom, spool));
        process = new ProcessBuilder("sh", "-c", "PATH=$PATH:/usr/sbin; exec nginx -e \"$0/error.log\" -c \"$0/nginx.conf\"", folder.toString())
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        awaitPort();
    }

    /** As somebody might put before the platform: it adds whom it speaks for to what it was told. */
    static Nginx outermost(Path folder, String speaksFrom, int inner) throws IOException, InterruptedException {
        return new Nginx(Files.createDirectories(folder), speaksFrom, """
                server {
                    listen PORT;
                    client_max_body_size 10m;
                    location / {
                        proxy_pass http://127.0.0.1:%d;
                        proxy_set_header Host $host;
                        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                        proxy_set_header X-Forwarded-Proto https;
                    }
                }
                """.formatted(inner));
    }

    /** The site that the image of the pages has, filled as it is there. */
    static Nginx shipped(Path folder, String speaksFrom, String trusted, int api) throws IOException, InterruptedException {
        var headers = Files.createDirectories(folder).resolve("headers.inc");
        var environment = Map.of("API_ADDRESS", "127.0.0.1:" + api, "HEADERS_FILE", headers.toString(),
                "RESEAU_CLIMAT_TRUSTED_PROXY", trusted, "RESEAU_CLIMAT_KEYCLOAK_URL", "http://localhost:8180");
        Files.writeString(headers, filled("headers.inc.template", environment));
        return new Nginx(folder, speaksFrom, filled("default.conf.template", environment).replace("listen 8080", "listen PORT"));
    }

    int port() {
        return port;
    }

    /** What it wrote about requests, up to this one: it writes once it has answered. */
    String log(String last) throws IOException, InterruptedException {
        for (var end = Instant.now().plus(PATIENCE); !Files.readString(output).contains(last) && Instant.now().isBefore(end);) {
            Thread.sleep(20);
        }
        return Files.readString(output);
    }

    private static String filled(String template, Map<String, String> environment) throws IOException, InterruptedException {
        var names = environment.keySet().stream().map(name -> "${" + name + "}").collect(Collectors.joining(" "));
        var builder = new ProcessBuilder("envsubst", names).redirectInput(TEMPLATES.resolve(template).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        var envsubst = builder.start();
        var text = new String(envsubst.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (envsubst.waitFor() != 0) {
            throw new IllegalStateException("envsubst could not fill " + template);
        }
        return text;
    }

    private void awaitPort() throws IOException, InterruptedException {
        for (var end = Instant.now().plus(PATIENCE);; Thread.sleep(20)) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    throw new IllegalStateException("nginx does not answer: " + Files.readString(output), e);
                }
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
