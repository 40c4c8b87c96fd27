package fr.reseauclimat.shared.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

/** Every failure says in French what happened, in one format, wherever in the server it arose. */
@QuarkusTest
@ApiTest
class ProblemTest {

    private static final String THEMES = "/api/themes";

    @Inject
    ProblemMappers mappers;

    @ParameterizedTest
    @ValueSource(strings = { "{", "{\"nameFr\": }", "[", "\"x\"", "" })
    void aBodyThatCannotBeReadIsA400(String body) {
        problem(staff().contentType("application/json").body(body).post(THEMES), 400);
    }

    @Test
    void aValueOfTheWrongTypeNamesItsField() {
        problem(staff().contentType("application/json").body("{\"axis\": \"SIDEWAYS\"}").post(THEMES), 400, "axis");
        problem(staff().contentType("application/json").body("{\"position\": \"first\"}").post(THEMES), 400, "position");
        problem(staff().contentType("application/json").body("{\"nameFr\": {\"a\": 1}}").post(THEMES), 400, "nameFr");
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        var answer = problem(staff().contentType("application/json").body(Map.of()).post(THEMES), 400, "nameFr");
        answer.then().body("errors.field", hasItem("nameEn")).body("errors.field", hasItem("axis"));
    }

    @Test
    void anIdentifierThatIsNoneIsUnknown() {
        problem(staff().get(THEMES + "/not-a-uuid"), 404);
        problem(staff().get(THEMES + "/" + UUID.randomUUID()), 404);
    }

    @Test
    void methodsAndMediaTypesThatAreNotOfferedAreRefused() {
        problem(staff().delete(THEMES), 405);
        problem(staff().contentType("application/xml").body("<a/>").post(THEMES), 415);
        problem(given().accept("image/png").get(THEMES), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api", "/api/", "/api/unknown", "/api/themes/1/2/3/4", "/q/unknown", "/unknown.html" })
    void anUnknownPathIsAProblemToo(String path) {
        problem(given().get(path), 404);
    }

    @Test
    void whoIsNotSignedInIsAskedToBe() {
        problem(given().contentType("application/json").body("{}").post(THEMES), 401).then().header("WWW-Authenticate", equalTo("Bearer"));
        problem(given().auth().oauth2("not-a-token").contentType("application/json").body("{}").post(THEMES), 401);
        problem(Tokens.as("anna", Roles.AGENT).contentType("application/json").body("{}").post(THEMES), 403);
    }

    /** Spoken by hand: the server refuses at the headers and closes, while a client library would still be sending. */
    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        var answer = spoken("POST /api/themes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 300000\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413 ").containsIgnoringCase("content-type: " + Problem.MEDIA_TYPE)
                .contains("urn:reseau-climat:problem:payload-too-large", "L’envoi est trop volumineux", "Un envoi compte 256\u00a0ko au plus.");
        assertThat(spoken("PUT /api/me/photo HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/png\r\nContent-Length: 7000000\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ").contains("Un fichier compte 6\u00a0Mo au plus.");
    }

    @Test
    void aBodyThatDoesNotTellItsLengthIsCutWhereItIsTooLarge() throws IOException {
        var part = "4000\r\n" + " ".repeat(0x4000) + "\r\n";
        assertThat(spoken("POST /api/themes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + part.repeat(17))).startsWith("HTTP/1.1 413 ").contains("payload-too-large");
    }

    @Test
    void whatIsNestedDeeplyOrHasEndlessNumbersIsUnreadable() {
        problem(staff().contentType("application/json").body("{\"x\":" + "[".repeat(20_000)).post(THEMES), 400);
        problem(staff().contentType("application/json").body("{\"position\":" + "1".repeat(20_000) + "}").post(THEMES), 400);
    }

    @Test
    void aRequestThatNamesTwoServersIsRefused() throws IOException {
        assertThat(spoken("GET /api/themes HTTP/1.1\r\nHost: localhost\r\nHost: example.org\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ").contains("urn:reseau-climat:problem:malformed-body").containsIgnoringCase("x-content-type-options: nosniff");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidAsThatWithWhenToComeBack() {
        for (var fault : List.of(new SQLException("Sorry, acquisition timeout!"),
                new SQLException("Acquisition timeout while waiting for new connection"),
                new SQLException("This connection has been closed.", "08003"),
                new SQLException("terminating connection due to administrator command", "57P01"),
                new SQLException("canceling statement due to statement timeout", "57014"))) {
            try (var answer = mappers.unexpected(new IllegalStateException(fault))) {
                assertThat(answer.getStatus()).as(fault.getMessage()).isEqualTo(503);
                assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
                assertThat(((Problem) answer.getEntity()).type()).isEqualTo("urn:reseau-climat:problem:database-away");
            }
        }
        try (var answer = mappers.unexpected(new SQLException("division by zero", "22012"))) {
            assertThat(answer.getStatus()).isEqualTo(500);
        }
    }

    private static String spoken(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatTheDatabaseRefusesNamesTheFieldToCorrect() {
        var theme = Map.of("nameFr", "Doublon " + UUID.randomUUID(), "nameEn", "Double", "axis", "MITIGATION");
        staff().contentType("application/json").body(theme).post(THEMES).then().statusCode(201);
        problem(staff().contentType("application/json").body(theme).post(THEMES), 409, "nameFr");
    }

    @Test
    void anUnexpectedFailureTellsNothingAndIsLoggedOnce() {
        var records = new ArrayList<LogRecord>();
        var logger = Logger.getLogger(ProblemMappers.class.getName());
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                records.add(entry);
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        logger.addHandler(handler);
        try (var answer = mappers.unexpected(new IllegalStateException("select secret from members"))) {
            var problem = (Problem) answer.getEntity();
            assertThat(problem.status()).isEqualTo(500);
            assertThat(problem.toString()).doesNotContain("secret", "IllegalState");
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().getThrown()).hasMessageContaining("secret");
    }

    private static RequestSpecification staff() {
        return Tokens.as("fabienne", Roles.MISSIONS_PUBLIQUES);
    }

    private static Response problem(Response answer, int status) {
        answer.then().statusCode(status)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:reseau-climat:problem:"))
                .body("title", not(emptyOrNullString()))
                .body("status", equalTo(status))
                .body("instance", equalTo(answer.header("X-Request-Id")));
        return answer;
    }

    private static Response problem(Response answer, int status, String field) {
        problem(answer, status).then().body("errors.field", hasItem(field));
        return answer;
    }
}
