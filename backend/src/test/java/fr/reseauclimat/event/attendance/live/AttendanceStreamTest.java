package fr.reseauclimat.event.attendance.live;

import static fr.reseauclimat.event.attendance.Arrivals.arrival;
import static fr.reseauclimat.event.attendance.Arrivals.send;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** The live count, read from the socket as it comes. */
@QuarkusTest
@ApiTest
class AttendanceStreamTest {

    @Inject
    EventFixtures fixtures;

    @Inject
    AttendanceStream stream;

    @TestHTTPResource("/")
    URI server;

    private String path;

    @BeforeEach
    void aDay() {
        List.of("claire", "nadia").forEach(fixtures::member);
        path = "/api/events/" + fixtures.published("claire", Plans.soon().at("Salle des fêtes"));
    }

    @Test
    void anArrivalIsToldAtOnceAndTheStreamEndsWithItsListener() throws Exception {
        var before = stream.listeners();
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout((int) AttendanceStream.LOOK.plusSeconds(10).toMillis());
            var lines = follow(socket);
            assertThat(nextData(lines)).contains("\"present\":0");
            assertThat(stream.listeners()).isEqualTo(before + 1);

            var sent = Instant.now();
            send(path, arrival(UUID.randomUUID(), sent, Map.of("walkIn", Map.of("firstName", "Lise", "lastName", "Doubs"))))
                    .statusCode(200);
            assertThat(nextData(lines)).contains("\"present\":1", "\"walkIns\":1");
            assertThat(Duration.between(sent, Instant.now())).as("without waiting for the regular look")
                    .isLessThan(AttendanceStream.LOOK.dividedBy(2));
        }
        var end = Instant.now().plus(AttendanceStream.LOOK.multipliedBy(3));
        while (stream.listeners() > before && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(stream.listeners()).isEqualTo(before);
    }

    @Test
    void onlyThoseWhoRunTheDayFollowTheCount() {
        given().get(path + "/attendance/stream").then().statusCode(401);
        as("nadia", Roles.AGENT).get(path + "/attendance/stream").then().statusCode(403);
        as("claire", Roles.AGENT).get("/api/events/" + UUID.randomUUID() + "/attendance/stream").then().statusCode(404);
    }

    private BufferedReader follow(Socket socket) throws IOException {
        socket.getOutputStream().write(("GET " + path + "/attendance/stream HTTP/1.1\r\nHost: localhost\r\n"
                + "Accept: text/event-stream\r\nAuthorization: Bearer " + Tokens.of("claire", Roles.AGENT) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String nextData(BufferedReader lines) throws IOException {
        String line;
        do {
            line = lines.readLine();
            assertThat(line).as("the stream goes on").isNotNull();
        } while (!line.startsWith("data:"));
        return line;
    }
}
