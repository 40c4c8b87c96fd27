package fr.reseauclimat.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import fr.reseauclimat.local.PostgresServer;
import fr.reseauclimat.testing.Platform;

/**
 * Case 25: what the platform rests on is gone or says nothing, or somebody sends too much or too slowly. The list of events
 * goes on answering within a second; while the database is away it says so, with when to come back. Keycloak and the mail
 * server are frozen all the while.
 */
@Tag("crash")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FreezeTest {

    private static final Path LOG = Path.of("target/freeze-api.log");
    private static final Duration FREEZE = Duration.ofSeconds(20);
    /** Of the pool: so many may be under way when the database freezes, and learn of it by their time-out. */
    private static final int CONNECTIONS = 16;
    private static final Duration WORST = Duration.ofSeconds(4);
    private static final int MANY = 150;
    private static final int DRIPPING = 200;
    private static final int LARGE = 5_900_000;
    private static final long MOST_MEGABYTES = 900;
    /** Within a minute after: warm code and buffers stay, what the flood took does not. */
    private static final long QUIET_MEGABYTES = 700;

    private PostgresServer postgres;
    private FrozenServer keycloak;
    private FrozenServer mail;
    private ApiProcess api;
    private HttpClient client;
    private Pulse pulse;

    @BeforeAll
    void start() throws Exception {
        Files.deleteIfExists(LOG);
        postgres = PostgresServer.temporary();
        var issuer = FrozenServer.freePort();
        mail = new FrozenServer();
        var settings = new HashMap<>(Platform.settings(postgres));
        settings.putAll(Map.of("quarkus.profile", "prod", "quarkus.log.console.json.enabled", "false",
                "RESEAU_CLIMAT_KEYCLOAK_URL", "http://127.0.0.1:" + issuer, "reseau-climat.mail.port", String.valueOf(mail.port())));
        api = new ApiProcess(settings, LOG);
        api.start();
        keycloak = new FrozenServer(issuer);
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (var warm = 0; warm < 50; warm++) {
            get("/api/events?size=20");
        }
    }

    @AfterAll
    void stop() throws Exception {
        for (var part : new AutoCloseable[] { api, keycloak, mail, postgres }) {
            if (part != null) {
                part.close();
            }
        }
    }

    @BeforeEach
    void listen() {
        pulse = new Pulse(api.address());
    }

    @AfterEach
    void hush() {
        pulse.close();
    }

    @Test
    @Order(1)
    void aMailServerThatSaysNothingHoldsNobodyUp() throws Exception {
        for (var person = 0; person < 5; person++) {
            assertThat(join("frozen-" + person + "@example.org")).isEqualTo(202);
        }
        Thread.sleep(1_000);
        requireLively();
        assertThat(mail.connections()).as("letters were tried").isPositive();
    }

    @Test
    @Order(2)
    void anIdentityProviderThatSaysNothingHoldsNobodyUp() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = java.util.Collections.<Callable<Integer>>nCopies(40, () -> client.send(HttpRequest.newBuilder(api.address().resolve("/api/me"))
                    .header("Authorization", "Bearer abc").timeout(Duration.ofSeconds(15)).build(), BodyHandlers.discarding()).statusCode());
            for (var status : threads.invokeAll(asked)) {
                assertThat(status.get()).isIn(401, 503);
            }
        }
        requireLively();
    }

    @Test
    @Order(3)
    void aDatabaseThatSaysNothingIsToldAtOnceAndComesBackByItself() throws Exception {
        var linesBefore = Files.readAllLines(LOG).size();
        var frozen = Stream.concat(Stream.of(postgres.process()), postgres.process().descendants()).toList();
        signal("STOP", frozen);
        var from = System.nanoTime();
        Thread.sleep(FREEZE);
        signal("CONT", frozen);
        var until = System.nanoTime();
        Thread.sleep(4_000);
        var beats = pulse.stop();

        var during = beats.stream().filter(beat -> beat.askedAt() > from && beat.askedAt() < until - Duration.ofSeconds(4).toNanos()).toList();
        assertThat(during).hasSizeGreaterThan(40).allSatisfy(beat -> {
            assertThat(beat.status()).isEqualTo(503);
            assertThat(beat.saysWhen()).isTrue();
            assertThat(beat.millis()).isLessThan(FREEZE.toMillis());
        });
        assertThat(during.stream().filter(beat -> beat.millis() > 4_000)).as("wait for long").hasSizeLessThanOrEqualTo(CONNECTIONS);
        var after = beats.stream().filter(beat -> beat.askedAt() > until + Duration.ofSeconds(1).toNanos()).toList();
        assertThat(after).isNotEmpty().allSatisfy(beat -> assertThat(beat.status()).isEqualTo(200));
        var log = Files.readAllLines(LOG);
        var told = log.subList(linesBefore, log.size());
        System.out.printf("database frozen: %d asked, slowest %d ms, %d lines of log%n", during.size(),
                during.stream().mapToLong(Pulse.Beat::millis).max().orElse(0), told.size());
        assertThat(told).as("of requests").noneMatch(line -> line.contains("Unexpected failure"));
        assertThat(told.stream().filter(line -> line.contains("The database does not answer"))).hasSizeLessThanOrEqualTo(beats.size());
    }

    /** Whoever sends so much shares the cores of the API here: what counts is that it lives, answers and stays in its bounds. */
    @Test
    @Order(4)
    void tooMuchAtOnceIsRefusedAndMemoryIsBounded() throws Exception {
        var before = api.residentMegabytes();
        atOnce("POST", "/api/join-requests", "application/json");
        atOnce("PUT", "/api/tables/ZZZZZZ/cards/6f0e6c5e-6d7e-4a44-8b63-0d8a8f1f3a10/photo", "image/jpeg");
        var beats = pulse.stop();
        System.out.printf("list of events in the flood: %d times, slowest %d ms%n", beats.size(), beats.stream().mapToLong(Pulse.Beat::millis).max().orElse(0));
        assertThat(beats).isNotEmpty().allSatisfy(beat -> assertThat(beat.millis()).as("the list of events").isLessThan(WORST.toMillis()));
        var after = api.residentMegabytes();
        assertThat(join("calm@example.org")).isEqualTo(202);
        assertThat(api.isAlive()).isTrue();
        assertThat(after).isLessThanOrEqualTo(MOST_MEGABYTES);
        var calm = calmed(QUIET_MEGABYTES);
        System.out.printf("resident memory: %d MB before, %d MB after %d large bodies, %d MB in the quiet minute after%n", before, after, 2 * MANY, calm);
        assertThat(calm).isLessThanOrEqualTo(QUIET_MEGABYTES);
    }

    /** @return the least that the API takes within a quiet minute, which ends as soon as it is little enough */
    private long calmed(long enough) throws Exception {
        var least = api.residentMegabytes();
        for (var second = 0; second < 60 && least > enough; second++) {
            Thread.sleep(1_000);
            least = Math.min(least, api.residentMegabytes());
        }
        return least;
    }

    @Test
    @Order(5)
    void whoSendsDropByDropKeepsNobodyOutAndIsCut() throws Exception {
        var sockets = new ArrayList<Socket>();
        try {
            for (var i = 0; i < DRIPPING; i++) {
                var socket = new Socket();
                socket.connect(new InetSocketAddress(api.address().getHost(), api.address().getPort()));
                socket.setSoTimeout(20_000);
                socket.getOutputStream().write(("POST /api/join-requests HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 2000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                sockets.add(socket);
            }
            for (var second = 0; second < 12; second++) {
                for (var socket : sockets) {
                    socket.getOutputStream().write(' ');
                }
                Thread.sleep(1_000);
            }
            assertThat(join("meanwhile@example.org")).isEqualTo(202);
            for (var socket : sockets) {
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 408 ").contains("too-slow");
            }
            requireLively();
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    private void requireLively() throws InterruptedException {
        var beats = pulse.stop();
        System.out.printf("list of events: %d times, slowest %d ms%n", beats.size(), beats.stream().mapToLong(Pulse.Beat::millis).max().orElse(0));
        assertThat(beats).isNotEmpty().allSatisfy(beat -> {
            assertThat(beat.status()).isEqualTo(200);
            assertThat(beat.millis()).isLessThan(WORST.toMillis());
        });
        // a machine that does much else at a time is slow now and then, and is not held up
        assertThat(beats.stream().filter(beat -> beat.millis() > 1_000)).hasSizeLessThanOrEqualTo(1 + beats.size() / 20);
    }

    /** Whole bodies, whatever is said to them: some senders find the connection closed before they are done. */
    private void atOnce(String method, String path, String type) throws Exception {
        var body = new byte[LARGE];
        var statuses = new java.util.TreeMap<Integer, Integer>();
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            var sent = java.util.Collections.<Callable<Integer>>nCopies(MANY, () -> {
                try {
                    return client.send(HttpRequest.newBuilder(api.address().resolve(path)).header("Content-Type", type)
                            .timeout(Duration.ofSeconds(60)).method(method, BodyPublishers.ofByteArray(body)).build(), BodyHandlers.discarding()).statusCode();
                } catch (IOException e) {
                    return -1;
                }
            });
            for (var status : threads.invokeAll(sent)) {
                statuses.merge(status.get(), 1, Integer::sum);
            }
        }
        System.out.println(MANY + " bodies of " + LARGE + " bytes to " + path + ": " + statuses);
        assertThat(statuses.keySet()).allSatisfy(status -> assertThat(status).isIn(-1, 404, 413, 429, 503));
    }

    private int join(String email) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(api.address().resolve("/api/join-requests")).header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(10)).POST(BodyPublishers.ofString("""
                        {"firstName": "Camille", "lastName": "Val", "email": "%s", "role": "ASSOCIATION", "consent": true, "locale": "fr",
                         "newOrganisation": {"name": "Collectif", "kind": "ASSOCIATION", "territoryId": "DEP-71"}, "message": "Bonjour"}"""
                        .formatted(email))).build(), BodyHandlers.discarding()).statusCode();
    }

    private void get(String path) throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(api.address().resolve(path)).build(), BodyHandlers.discarding());
    }

    /** To processes that this test started itself. */
    private static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
