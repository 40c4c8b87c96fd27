package fr.reseauclimat.event.form;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class RegistrationFormResourceTest {

    private static final String QUESTION = """
            {"kind": "ONE_OF", "label": "Quel atelier ?", "required": true, "options": ["Eau", "Forêt"]}""";

    @Inject
    EventFixtures fixtures;

    private UUID event;

    @BeforeEach
    void aPublishedEventWithThreePlacesInAMonth() {
        fixtures.member("claire");
        fixtures.member("nadia");
        var start = Instant.now().plus(30, ChronoUnit.DAYS);
        event = fixtures.published("claire", Plans.webinar().from(start, start.plusSeconds(7200)).capacity(3));
    }

    @Test
    void anEventWithoutAFormReservesAndAsksNothing() {
        as("nadia", Roles.AGENT).get(path(event)).then().statusCode(200).header("ETag", equalTo("\"0\""))
                .body("seats.seat", contains("ONLINE")).body("seats[0].capacity", equalTo(3))
                .body("quotas.size()", equalTo(0)).body("questions.size()", equalTo(0)).body("editable", equalTo(false));
    }

    @Test
    void organisersHoldPlacesBackUntilAWeekBefore() {
        put(event, "claire", "0", body("{\"profile\": \"ELECTED_OFFICIAL\", \"sharePercent\": 34}", "")).statusCode(200)
                .header("ETag", equalTo("\"1\"")).body("quotas[0].count", equalTo(2)).body("quotas[0].released", equalTo(false));
        put(event, "claire", "0", body("", "")).statusCode(412);
        put(event, "claire", null, body("", "")).statusCode(428);
        put(event, "claire", "1", body("", "")).statusCode(200).body("quotas.size()", equalTo(0));
    }

    @Test
    void whatCannotBeHeldBackIsRefused() {
        put(event, "claire", "0", body("{\"profile\": \"AGENT\", \"places\": 4}", "")).statusCode(400)
                .body("errors[0].message", containsString("Vous réservez 4 places"));
        put(event, "claire", "0", body("{\"profile\": \"AGENT\"}", "")).statusCode(400);
        put(event, "claire", "0", body("{\"profile\": \"AGENT\", \"places\": 1, \"sharePercent\": 10}", "")).statusCode(400);
        put(event, "claire", "0", body("{\"profile\": \"AGENT\", \"places\": 1}, {\"profile\": \"AGENT\", \"places\": 1}", ""))
                .statusCode(400);
        var unlimited = fixtures.published("claire", Plans.soon());
        put(unlimited, "claire", "0", body("{\"profile\": \"AGENT\", \"places\": 1}", "")).statusCode(400);
    }

    @Test
    void questionsAreAskedUntilPublicationAndThenStay() {
        var draft = fixtures.draft("claire", Plans.soon());
        put(draft, "claire", "0", body("", QUESTION)).statusCode(200).body("questions[0].options", contains("Eau", "Forêt"));
        put(event, "claire", "0", body("", QUESTION)).statusCode(409).body("detail", containsString("une fois la rencontre publiée"));
        put(draft, "claire", "1", body("", QUESTION.replace(", \"Forêt\"", ""))).statusCode(400);
        put(draft, "claire", "1", body("", QUESTION.replace("Forêt", "Eau"))).statusCode(400);
    }

    @Test
    void onlyThoseWhoRunItChangeItAndOnlyThoseWhoSeeItReadIt() {
        put(event, "nadia", "0", body("", "")).statusCode(403);
        given().contentType(ContentType.JSON).header("If-Match", "\"0\"").body(body("", "")).put(path(event)).then().statusCode(401);
        given().get(path(event)).then().statusCode(404);
        var open = fixtures.published("claire", Plans.soon().visibility(EventVisibility.PUBLIC));
        given().get(path(open)).then().statusCode(200);
        put(UUID.randomUUID(), "claire", "0", body("", "")).statusCode(404);
    }

    private static ValidatableResponse put(UUID event, String person, String version, String body) {
        var request = as(person, Roles.AGENT).contentType(ContentType.JSON).body(body);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.put(path(event)).then();
    }

    private static String body(String quotas, String questions) {
        return "{\"quotas\": [" + quotas + "], \"questions\": [" + questions + "]}";
    }

    private static String path(UUID event) {
        return "/api/events/" + event + "/registration-form";
    }
}
