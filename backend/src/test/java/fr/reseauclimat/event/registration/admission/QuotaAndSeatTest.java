package fr.reseauclimat.event.registration.admission;

import static fr.reseauclimat.event.participant.ParticipantProfile.ELECTED_OFFICIAL;
import static fr.reseauclimat.testing.Tokens.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.registration.QueueCheck;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

/** Places that are held back, and seats in the room and from afar, over HTTP. */
@QuarkusTest
@ApiTest
class QuotaAndSeatTest {

    @Inject
    EventFixtures fixtures;

    @Inject
    QueueCheck check;

    @Inject
    QuotaReleaseJob release;

    private String agent;
    private String elected;

    @BeforeEach
    void people() {
        fixtures.member("claire");
        fixtures.member("nadia");
        fixtures.member("omar");
        agent = "agent-" + UUID.randomUUID();
        elected = "elue-" + UUID.randomUUID();
        fixtures.member(agent);
        fixtures.member(elected, MemberRole.ELECTED_OFFICIAL);
    }

    @Test
    void aPlaceHeldBackForElectedOfficialsWaitsForThemUntilItIsReleased() {
        var event = inAMonth(2);
        hold(event, "{\"profile\": \"ELECTED_OFFICIAL\", \"places\": 1}");
        register(event, "nadia", "{}").body("state", equalTo("REGISTERED"));
        register(event, agent, "{}").body("state", equalTo("WAITING")).body("position", equalTo(1));
        assertThat(check.defects(event, 2, Map.of(ELECTED_OFFICIAL, 1), 2)).isEmpty();
        as(elected, Roles.ELECTED_OFFICIAL).put(path(event)).then().statusCode(200).body("state", equalTo("REGISTERED"));
        assertThat(check.defects(event, 2, Map.of(ELECTED_OFFICIAL, 1), 3)).isEmpty();
        as(elected, Roles.ELECTED_OFFICIAL).delete(path(event)).then().statusCode(204);
        assertThat(fixtures.subjects(agent)).as("the place is held back again").hasSize(1);

        fixtures.releaseQuotas(event);
        release.release();

        assertThat(fixtures.subjects(agent)).last().isEqualTo("Une place s’est libérée pour vous\u00a0: L’eau qui manque");
        assertThat(check.defects(event, 2, 2)).isEmpty();
        release.release();
        assertThat(fixtures.subjects(agent)).hasSize(2);
    }

    @Test
    void rulesThatAreLiftedGiveThePlaceAtOnce() {
        var event = inAMonth(1);
        hold(event, "{\"profile\": \"ELECTED_OFFICIAL\", \"sharePercent\": 100}");
        register(event, "nadia", "{}").body("state", equalTo("WAITING"));
        as("claire", Roles.AGENT).contentType(ContentType.JSON).header("If-Match", "*")
                .body("{\"quotas\": [], \"questions\": []}").put("/api/events/" + event + "/registration-form").then().statusCode(200);
        assertThat(check.defects(event, 1, 1)).isEmpty();
    }

    @Test
    void aRoomThatIsFullLeavesPlacesFromAfarAndChangingGivesThePlaceToWhoWaits() {
        var event = fixtures.published("claire", Plans.soon().at("Salle Courbet").capacity(1));
        register(event, "nadia", "{}").body("seat", equalTo("ON_SITE")).body("state", equalTo("REGISTERED"));
        register(event, "omar", "{\"seat\": \"ONLINE\"}").body("state", equalTo("REGISTERED"));
        register(event, "omar", "{\"seat\": \"ON_SITE\"}").statusCode(409);
        register(event, agent, "{}").body("state", equalTo("WAITING")).body("position", equalTo(1));
        as("nadia", Roles.AGENT).get("/api/events/" + event).then().body("registeredCount", equalTo(1)).body("waitingCount", equalTo(1));
        register(event, "nadia", "{\"seat\": \"ONLINE\"}").body("seat", equalTo("ONLINE")).body("state", equalTo("REGISTERED"));
        assertThat(fixtures.subjects(agent)).last().isEqualTo("Une place s’est libérée pour vous\u00a0: L’eau qui manque");
        as("nadia", Roles.AGENT).get("/api/events/" + event + "/registration-form").then()
                .body("seats[0].registered", equalTo(1)).body("seats[1].registered", equalTo(2));
    }

    @Test
    void aSeatThatTheEventDoesNotHaveIsRefused() {
        var online = fixtures.published("claire", Plans.soon());
        register(online, "nadia", "{\"seat\": \"ON_SITE\"}").statusCode(400).body("errors[0].field", equalTo("seat"));
    }

    private UUID inAMonth(int capacity) {
        var start = Instant.now().plus(30, ChronoUnit.DAYS);
        return fixtures.published("claire", Plans.webinar().from(start, start.plusSeconds(7200)).capacity(capacity));
    }

    private void hold(UUID event, String quota) {
        as("claire", Roles.AGENT).contentType(ContentType.JSON).header("If-Match", "*")
                .body("{\"quotas\": [" + quota + "], \"questions\": []}").put("/api/events/" + event + "/registration-form")
                .then().statusCode(200);
    }

    private ValidatableResponse register(UUID event, String person, String body) {
        return as(person, Roles.AGENT).contentType(ContentType.JSON).body(body).put(path(event) + "/wishes").then();
    }

    private static String path(UUID event) {
        return "/api/events/" + event + "/registration";
    }
}
