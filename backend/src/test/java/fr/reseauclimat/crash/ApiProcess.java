package fr.reseauclimat.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The API as it is delivered, in a process of its own: so that it can be killed. */
final class ApiProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Path OPTIONS = Path.of("../docker/api.options").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final List<String> command;
    private final Path log;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /** @param settings configuration of the API, as system properties */
    ApiProcess(Map<String, String> settings, Path log) throws IOException {
        if (Files.notExists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: build the API first");
        }
        try (var free = new ServerSocket(0)) {
            address = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + OPTIONS, "-Xmx512m",
                "-Dquarkus.http.port=" + address.getPort()));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        this.log = log;
    }

    URI address() {
        return address;
    }

    /** Returns once it answers. */
    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        var end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The API does not answer; its log is " + log);
            }
            Thread.sleep(50);
        }
    }

    /** As {@code kill -9} does: it has no moment to finish anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What it holds of the machine's memory, in MB, where the system tells. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst().orElseThrow();
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address.resolve("/q/health/ready")).timeout(Duration.ofSeconds(2)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
        client.close();
    }
}
