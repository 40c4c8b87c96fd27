package fr.reseauclimat.shared.security;

import static fr.reseauclimat.testing.Tokens.byLink;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.jboss.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.problem.TooManyRequestsException;
import fr.reseauclimat.shared.web.Brakes;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** A link is a credential like a bearer. What it opens on each operation, AccessMatrixTest and ObjectAccessTest show. */
@QuarkusTest
@ApiTest
class LinkAuthenticationTest {

    @Inject
    EventFixtures events;

    @Inject
    GuestFixtures guests;

    private UUID event;
    private String link;

    @BeforeEach
    void aGuest() {
        events.member("claire");
        event = events.published("claire", Plans.soon().at("Salle des fêtes"));
        link = guests.guest(event, "guest-" + UUID.randomUUID());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/themes", "/api/configuration", "/api/unknown", "/api/themes?page=x", "/api/participation", "/api/me" })
    void aLinkThatOpensNothingIsRefusedOnEveryPathOfTheApi(String path) {
        byLink("nobody-has-this-token-00").get(path).then().statusCode(410).contentType(startsWith("application/problem+json"))
                .body("type", endsWith("link-expired")).body("detail", startsWith("La rencontre est passée, ou le lien est incomplet."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Link", "link ", "Link a", "Link  a b", "LINK ' or 1=1", "Link é", "Link a.b", "Link ." })
    void whateverElseIsShownAsALinkIsAnswered(String header) {
        given().header("Authorization", header).get("/api/themes").then().statusCode(410).body("detail", endsWith("."));
    }

    @Test
    void whatIsNoPartOfTheApiAsksNobodyForALink() {
        byLink("nobody-has-this-token-00").get("/q/health").then().statusCode(200);
    }

    @Test
    void theSchemeIsReadHoweverItIsWritten() {
        given().header("Authorization", "LINK   " + link).get("/api/participation").then().statusCode(200);
    }

    @Test
    void whoTriesManyLinksWaitsWhileARightOneOpens() {
        QuarkusMock.installMockForType(new Brakes() {
            @Override
            public void wrongGuess(String address) {
                throw new TooManyRequestsException(Duration.ofSeconds(90));
            }
        }, Brakes.class);
        byLink("nobody-has-this-token-00").get("/api/themes").then().statusCode(429).header("Retry-After", equalTo("90"));
        byLink(link).get("/api/participation").then().statusCode(200);
    }

    @Test
    void keysOfTwoWhoHoldLinksNeverMeet() {
        var other = guests.guest(event, "other-" + UUID.randomUUID());
        var key = UUID.randomUUID().toString();
        for (var holder : new String[] { link, other }) {
            byLink(holder).header("Idempotency-Key", key).post("/api/participation/confirmation").then().statusCode(200)
                    .header("Idempotency-Replayed", nullValue());
        }
        byLink(link).header("Idempotency-Key", key).post("/api/participation/confirmation").then().statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"));
    }

    /** Nor does any table hold it, as SecretsAtRestTest shows. */
    @Test
    void noLineOfTheLogHoldsALink() {
        var log = new Lines();
        var root = org.jboss.logmanager.Logger.getLogger("");
        var ours = org.jboss.logmanager.Logger.getLogger("fr.reseauclimat");
        root.addHandler(log);
        ours.setLevel(Level.ALL);
        try {
            Logger.getLogger(LinkAuthenticationTest.class).info("listening");
            byLink(link).get("/api/participation").then().statusCode(200);
            byLink(link).contentType("application/json").body("{").put("/api/events/" + event + "/travel/mine").then().statusCode(400);
            byLink(link).get("/api/me").then().statusCode(403);
            byLink(link).get("/api/unknown").then().statusCode(404);
            byLink(link + "x").get("/api/participation").then().statusCode(410);
            byLink(link).header("Idempotency-Key", "k").post("/api/participation/cancellation").then().statusCode(200);
        } finally {
            root.removeHandler(log);
            ours.setLevel(null);
        }
        assertThat(log.text.toString()).contains("listening").doesNotContain(link);
    }

    private static final class Lines extends Handler {

        private final StringBuffer text = new StringBuffer();

        private Lines() {
            setFormatter(new PatternFormatter("%p %c %s%e%n"));
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            text.append(getFormatter().format(line));
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
