package fr.reseauclimat.shared.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.keycloak.admin.client.Keycloak;

import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Keycloak takes connections and says nothing: nobody waits for it for more than a few seconds. */
@QuarkusTest
@ApiTest
@WithTestResource(value = FrozenKeycloak.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FrozenKeycloakTest {

    private static final int CROWD = 40;
    private static final Duration SOON = Duration.ofSeconds(6);

    FrozenKeycloak frozen;

    @Inject
    Keycloak keycloak;

    @Test
    @Order(1)
    void whatIsNoTokenAndWhoShowsNoneAreAnsweredAtOnce() {
        var started = System.nanoTime();
        given().auth().oauth2("abc").get("/api/themes").then().statusCode(401).body("status", equalTo(401));
        given().get("/api/themes").then().statusCode(200);
        assertThat(since(started)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    @Order(2)
    void aTokenIsAnsweredSoonThoughNobodyCanVerifyIt() throws Exception {
        var lines = new CopyOnWriteArrayList<LogRecord>();
        var handler = collecting(lines);
        Logger.getLogger("").addHandler(handler);
        var asked = frozen.questions();
        try (var people = Executors.newFixedThreadPool(CROWD)) {
            var started = System.nanoTime();
            List<Future<Response>> answers = new ArrayList<>();
            for (var i = 0; i < CROWD; i++) {
                answers.add(people.submit(() -> given().auth().oauth2(Tokens.of("anna", Roles.AGENT)).get("/api/themes")));
            }
            for (var answer : answers) {
                answer.get().then().statusCode(503).contentType("application/problem+json")
                        .header("Retry-After", notNullValue())
                        .body("type", equalTo("urn:reseau-climat:problem:unavailable"));
            }
            assertThat(since(started)).isLessThan(SOON);
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(frozen.questions() - asked).as("times that the keys were asked for").isLessThanOrEqualTo(2);
        assertThat(lines).as("lines of the log").hasSizeLessThanOrEqualTo(2)
                .allSatisfy(line -> assertThat(line.getThrown()).isNull());
    }

    @Test
    @Order(3)
    @ActivateRequestContext
    void theAdministrationOfAccountsDoesNotWaitForEverEither() {
        var started = System.nanoTime();
        assertThat(catchThrowable(() -> keycloak.realm("reseau-climat").users().count())).isNotNull();
        assertThat(since(started)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    @Order(4)
    void onceItAnswersAgainTokensAreBelieved() throws InterruptedException {
        frozen.thaw();
        var started = System.nanoTime();
        Response answer;
        do {
            Thread.sleep(200);
            answer = given().auth().oauth2(Tokens.of("anna", Roles.AGENT)).get("/api/themes");
        } while (answer.statusCode() == 503 && since(started).compareTo(SOON) < 0);
        answer.then().statusCode(200);
        given().auth().oauth2(Tokens.expired("anna", Roles.AGENT)).get("/api/themes").then().statusCode(401);
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static Handler collecting(List<LogRecord> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                    lines.add(line);
                }
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
    }
}
