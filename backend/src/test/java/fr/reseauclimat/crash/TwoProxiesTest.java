package fr.reseauclimat.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.local.PostgresServer;
import fr.reseauclimat.shared.security.SecretToken;
import fr.reseauclimat.testing.Platform;

/**
 * Case 35, through a proxy as one that ends TLS, the shipped nginx and the API as delivered: each believes the one before
 * it alone, and what is limited is the person's own address. This machine has as many addresses as people are needed.
 */
@Tag("crash")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoProxiesTest {

    private static final String OUTERMOST = "127.0.0.2";
    private static final String SHIPPED = "127.0.0.3";
    private static final String HALL = "127.0.1.1";
    private static final String GUESSER = "127.0.1.2";
    private static final String SOMEBODY = "127.0.1.3";

    private static final int PEOPLE = 100;
    private static final int GUESSES = 60;
    private static final String CODE = "BCDFGH";
    private static final SecretToken LINK = SecretToken.fresh();

    @TempDir
    static Path folder;

    private PostgresServer postgres;
    private ApiProcess api;
    private Nginx inner;
    private Nginx outer;

    @BeforeAll
    void start() throws Exception {
        postgres = PostgresServer.temporary();
        var settings = new HashMap<>(Platform.settings(postgres));
        settings.putAll(Map.of("RESEAU_CLIMAT_BEHIND_PROXY", "true", "RESEAU_CLIMAT_TRUSTED_PROXY", SHIPPED,
                "reseau-climat.brakes.wrong-guesses", String.valueOf(GUESSES), "reseau-climat.brakes.new-things", "200"));
        api = new ApiProcess(settings, Path.of("target/proxies-api.log"));
        api.start();
        inner = Nginx.shipped(folder.resolve("inner"), SHIPPED, OUTERMOST, api.address().getPort());
        outer = Nginx.outermost(folder.resolve("outer"), OUTERMOST, inner.port());
        try (var database = DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password())) {
            fill(database);
        }
    }

    @AfterAll
    void stop() {
        for (var part : new AutoCloseable[] { outer, inner, api, postgres }) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aHundredPeopleOfOneHallGetInByTheirLink() throws Exception {
        try (var hall = from(HALL); var threads = Executors.newFixedThreadPool(20)) {
            var guests = IntStream.range(0, PEOPLE).<Callable<HttpResponse<String>>>mapToObj(person -> () -> hall.send(registration(person),
                    BodyHandlers.ofString())).toList();
            for (var answer : threads.invokeAll(guests)) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isBetween(200, 299);
            }
        }
    }

    @Test
    void wrongCodesOfOneAddressLockNobodyElseOutAndForgingDoesNotHelp() throws Exception {
        try (var guesser = from(GUESSER); var somebody = from(SOMEBODY)) {
            for (var guess = 0; guess < GUESSES; guess++) {
                assertThat(status(guesser, outer.port(), "/api/tables/ZZZZ" + (22 + guess))).isEqualTo(404);
            }
            assertThat(status(guesser, outer.port(), "/api/tables/ZZZZZZ")).isEqualTo(429);
            assertThat(status(guesser, outer.port(), "/api/tables/" + CODE)).as("a right code").isEqualTo(200);
            assertThat(status(somebody, outer.port(), "/api/tables/ZZZZZZ")).as("somebody else's mistake").isEqualTo(404);
            for (var way : Map.of("by both proxies", outer.port(), "past the first", inner.port(), "past both", api.address().getPort()).entrySet()) {
                for (var forged : List.of("X-Forwarded-For: 198.51.100.7", "X-Forwarded-For: 198.51.100.7, 127.0.0.2",
                        "Forwarded: for=198.51.100.7", "X-Real-IP: 198.51.100.7")) {
                    var header = forged.split(": ");
                    // past a proxy it is the address of this connection that counts: the same one
                    assertThat(status(guesser, way.getValue(), "/api/tables/ZZZZZZ", header)).as(way.getKey() + ", " + forged).isEqualTo(429);
                }
            }
        }
    }

    @Test
    void theLogOfTheWebServerHoldsNoLinkOfALetter() throws Exception {
        var secret = SecretToken.fresh().text();
        try (var somebody = from(SOMEBODY)) {
            for (var page : List.of("/inscription/", "/inscription/confirmer/", "/invitation/", "/api/guest-invitations/",
                    "/api/public-registrations/", "/api/calendars/private/")) {
                status(somebody, inner.port(), page + secret, "Referer", "http://reseau/inscription/" + secret);
                assertThat(inner.log("GET " + page)).contains("GET " + page + "***");
            }
            status(somebody, inner.port(), "/api/participation", "Authorization", "Link " + secret);
        }
        assertThat(inner.log("GET /api/participation")).contains("GET /api/participation").doesNotContain(secret);
    }

    @Test
    void whatIsTooLargeEndsAtTheWebServer() throws Exception {
        assertThat(spoken(inner.port(), "POST /api/join-requests HTTP/1.1\r\nHost: reseau\r\nContent-Type: application/json\r\nContent-Length: 300000\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ").contains("application/problem+json", "L’envoi est trop volumineux", "X-Content-Type-Options: nosniff");
    }

    /** Two servers that stand behind each other must not read the same bytes in two ways: each refuses what can be. */
    @ParameterizedTest
    @ValueSource(strings = {
            "GET /api/themes HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
            "POST /api/join-requests HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST /api/join-requests HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
            "GET /api/themes?q=a b c HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "NONSENSE\r\n\r\n",
            "GET /api/themes HTTP/9.9.9\r\nHost: a\r\n\r\n",
            "GET api HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /api/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET http://[bad/api HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /api/themes HTTP/1.1\r\nHost: a\r\nName with blanks : x\r\nConnection: close\r\n\r\n" })
    void whatIsNoRequestIsRefusedByBoth(String request) throws IOException {
        var answer = spoken(api.address().getPort(), request);
        assertThat(answer).startsWith("HTTP/1.1 400 ").containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("content-type: application/problem+json").contains("urn:reseau-climat:problem:");
        if (!request.contains(" b c ") && !request.contains("blanks") && !request.contains("Host: b")) {
            assertThat(spoken(inner.port(), request)).as("nginx").matches("(?s)(HTTP/1.1 (400|505) |<html>).*");
        }
    }

    private static String spoken(int port, String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answer);
            } catch (SocketException reset) {
                // what was said before the line was cut is the answer
                assertThat(answer.size()).as("nothing was said: %s", reset).isPositive();
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private HttpRequest registration(int person) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + outer.port() + "/api/guest-invitations/" + LINK.text() + "/registrations"))
                .header("Content-Type", "application/json").timeout(Duration.ofSeconds(30)).POST(BodyPublishers.ofString("""
                        {"firstName": "Maud", "lastName": "Sillage", "email": "hall-%d@example.org", "profile": "OTHER", "wish": {}, "consent": true}"""
                        .formatted(person))).build();
    }

    private static int status(HttpClient client, int port, String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofSeconds(10));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static HttpClient from(String address) throws IOException {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).localAddress(InetAddress.getByName(address)).build();
    }

    /** A day of tomorrow with a link for a hall, and a table. */
    private static void fill(Connection database) throws SQLException {
        var event = UUID.randomUUID();
        var segment = UUID.randomUUID();
        var capture = UUID.randomUUID();
        try (var sql = database.createStatement()) {
            sql.execute("""
                    insert into members (id, subject, first_name, last_name, email, role, joined_at)
                    values (gen_random_uuid(), 'claire', 'Claire', 'Val', 'claire@example.org', 'AGENT', now());
                    insert into events (id, kind, state, visibility, title, summary, description, starts_at, ends_at, online,
                                        place_name, capacity, published_at, created_by, created_at, changed_at)
                    values ('%1$s', 'MEETING_DAY', 'PUBLISHED', 'INVITED', 'La salle', 'Résumé', '', now() + interval '20 hours',
                            now() + interval '26 hours', false, 'Salle', 300, now(), (select id from members limit 1), now(), now());
                    insert into invitation_links (id, event_id, label, digest, expires_at, most_uses, created_by_id, created_at)
                    values (gen_random_uuid(), '%1$s', 'La salle', '%4$s', now() + interval '10 hours', %5$d, (select id from members limit 1), now());
                    insert into event_segments (id, event_id, position, kind, title, starts_at, ends_at)
                    values ('%2$s', '%1$s', 0, 'WORLD_CAFE', 'Aux tables', now() + interval '21 hours', now() + interval '23 hours');
                    insert into captures (id, event_id, segment_id, state, dots, dots_hidden, voting, changed_at)
                    values ('%3$s', '%1$s', '%2$s', 'OPEN', 5, false, 'PREPARED', now());
                    insert into capture_spots (id, capture_id, position, name, code) values (gen_random_uuid(), '%3$s', 0, 'Table 1', '%6$s')"""
                    .formatted(event, segment, capture, LINK.digest(), PEOPLE, CODE));
        }
    }
}
