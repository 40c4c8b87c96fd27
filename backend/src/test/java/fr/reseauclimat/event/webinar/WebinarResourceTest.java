package fr.reseauclimat.event.webinar;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.reseauclimat.event.Comer;
import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.GuestFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class WebinarResourceTest {

    private static final String LINK = "https://visio.example.org/eau";

    @Inject
    EventFixtures events;

    @Inject
    GuestFixtures comers;

    @Inject
    WebinarFixtures fixtures;

    @Inject
    Retention retention;

    private Comer nadia;
    private UUID event;
    private String webinar;

    @BeforeEach
    void publishOneThatBeginsInTenMinutes() {
        nadia = Comer.member("nadia-" + UUID.randomUUID());
        events.member(nadia.name());
        var start = Instant.now().plus(10, ChronoUnit.MINUTES);
        event = events.published("claire", Plans.soon().visibility(EventVisibility.PUBLIC).from(start, start.plus(1, ChronoUnit.HOURS)));
        webinar = "/api/events/" + event + "/webinar";
    }

    @ParameterizedTest
    @EnumSource
    void whoHasAPlaceGoesInAndIsCountedOnce(Comer.Way way) {
        nadia = comers.comer(way, event, "nadia-");
        nadia().post(webinar + "/join").then().statusCode(200).body("url", equalTo(LINK));
        nadia().post(webinar + "/join").then().statusCode(200);
        claire().get(webinar).then().statusCode(200).body("joinedCount", equalTo(1));
        claire().get(webinar + "/participants").then().statusCode(200)
                .body("total", equalTo(1)).body("items[0].lastName", equalTo(way == Comer.Way.BY_LINK ? "Sillage" : nadia.name()));
        nadia().get(webinar).then().body("joinedCount", nullValue()).body("takesPart", equalTo(true)).body("canModerate", equalTo(false));
        nadia().get(webinar + "/participants").then().statusCode(403);
    }

    @Test
    void nobodyElseLearnsTheAddress() {
        assertThat(given().get(webinar).then().statusCode(200).extract().asString()).doesNotContain("visio.example.org");
        nadia().post(webinar + "/join").then().statusCode(403);
        given().post(webinar + "/join").then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource
    void theDoorIsClosedUntilHalfAnHourBeforeAndAfterTheEnd(Comer.Way way) {
        nadia = comers.comer(way, event, "nadia-");
        fixtures.shift(event, "40 minutes");
        nadia().post(webinar + "/join").then().statusCode(409).body("detail", containsString("demi-heure"));
        claire().post(webinar + "/join").then().statusCode(200);
        fixtures.shift(event, "-4 hours");
        nadia().post(webinar + "/join").then().statusCode(409).body("detail", containsString("terminé"));
    }

    @Test
    void replayTranscriptAndChaptersAreForEverybodyWhoSeesTheEvent() {
        var body = """
                {"replayUrl": "https://video.example.org/eau", "transcript": "WEBVTT\\n\\n00:01.000 --> 00:02.000\\nL’eau manque.",
                 "chapters": [{"seconds": 600, "title": "Questions"}, {"seconds": 0, "title": "Accueil"}]}""";
        claire().contentType("application/json").header("If-Match", "\"0\"").body(body).put(webinar).then().statusCode(200)
                .header("ETag", equalTo("\"1\""));
        given().get(webinar).then().statusCode(200)
                .body("replayUrl", equalTo("https://video.example.org/eau"))
                .body("transcript", equalTo("L’eau manque."))
                .body("chapters.title", equalTo(java.util.List.of("Accueil", "Questions")));
        claire().contentType("application/json").header("If-Match", "\"0\"").body(body).put(webinar).then().statusCode(412);
        claire().contentType("application/json").body(body).put(webinar).then().statusCode(428);
        nadia().contentType("application/json").header("If-Match", "\"1\"").body(body).put(webinar).then().statusCode(403);
    }

    @Test
    void aReplayThatIsNoWebAddressIsRefused() {
        for (var url : new String[] { "http://video.example.org", "javascript:alert(1)", "https:", "video" }) {
            claire().contentType("application/json").header("If-Match", "\"0\"").body("{\"replayUrl\": \"" + url + "\", \"chapters\": []}")
                    .put(webinar).then().statusCode(400).body("errors[0].field", equalTo("replayUrl"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoCameAskedAndVotedIsForgottenAfterAYear(Comer.Way way) {
        nadia = comers.comer(way, event, "nadia-");
        nadia().post(webinar + "/join").then().statusCode(200);
        nadia().contentType("application/json").body("{\"text\": \"Et l’hiver\u202f?\"}").post("/api/events/" + event + "/questions")
                .then().statusCode(204);
        var question = nadia().get("/api/events/" + event + "/questions").jsonPath().getString("items[0].id");
        nadia().put("/api/events/" + event + "/questions/" + question + "/vote").then().statusCode(204);
        fixtures.shift(event, "-364 days");
        retention.erase("webinar-people");
        assertThat(fixtures.namesLeft(event)).isEqualTo(3);
        fixtures.shift(event, "-3 days");
        retention.erase("webinar-people");
        assertThat(fixtures.namesLeft(event)).isZero();
        claire().get("/api/events/" + event + "/questions").then().body("total", equalTo(1)).body("items[0].author", nullValue());
    }

    private RequestSpecification nadia() {
        return nadia.calls();
    }

    private static RequestSpecification claire() {
        return as("claire", Roles.AGENT);
    }
}
