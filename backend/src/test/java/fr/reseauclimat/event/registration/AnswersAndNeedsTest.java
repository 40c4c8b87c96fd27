package fr.reseauclimat.event.registration;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class AnswersAndNeedsTest {

    private static final String SECRET = "Fauteuil roulant électrique";

    @Inject
    EventFixtures fixtures;

    @Inject
    Retention retention;

    private UUID event;
    private String path;
    private String question;
    private String person;

    @BeforeEach
    void anEventThatAsksOneThing() {
        fixtures.member("claire");
        person = "lise-" + UUID.randomUUID();
        fixtures.member(person);
        event = fixtures.draft("claire", Plans.soon().capacity(5));
        path = "/api/events/" + event;
        question = as("claire", Roles.AGENT).contentType(ContentType.JSON).header("If-Match", "\"0\"").body("""
                {"quotas": [], "questions": [{"kind": "ONE_OF", "label": "=Quel atelier", "required": true,
                 "options": ["Eau", "Forêt"]}]}""").put(path + "/registration-form").then().statusCode(200).extract().path("questions[0].id");
        fixtures.publish(event);
    }

    @Test
    void whoeverRegistersAnswersWhatIsRequired() {
        register("{}").statusCode(400).body("errors[0].field", equalTo("answers." + question));
        register(answer("Vent")).statusCode(400);
        register(answer("Eau")).statusCode(200);
        register(answer("Forêt")).statusCode(200);
        as(person, Roles.AGENT).get(path + "/registration").then().statusCode(200).body("answers[0].values[0]", equalTo("Forêt"));
        as("claire", Roles.AGENT).get(path + "/registrations").then().body("items[0].answers[0].values[0]", equalTo("Forêt"));
        assertThat(as("claire", Roles.AGENT).get(path + "/registrations/export").asString()).contains("\"'=Quel atelier\"", "\"Forêt\"");
    }

    @Test
    void anUnknownQuestionAndARegistrationThatIsNotThereAreRefused() {
        register("{\"answers\": [{\"questionId\": \"" + UUID.randomUUID() + "\", \"values\": [\"Eau\"]}]}").statusCode(400);
        as(person, Roles.AGENT).get(path + "/registration").then().statusCode(404);
        given().get(path + "/registration").then().statusCode(401);
    }

    @Test
    void needsAreSeenByThoseWhoRunTheEventAndNeverByTheAuditTrail() {
        register(needs()).statusCode(200);
        as("claire", Roles.AGENT).get(path + "/needs").then().statusCode(200)
                .body("items[0].accessNeeds", equalTo(SECRET)).body("items[0].dietNeeds", equalTo("Sans gluten"));
        as(person, Roles.AGENT).get(path + "/needs").then().statusCode(403);
        given().get(path + "/needs").then().statusCode(401);
        as("claire", Roles.AGENT).get(path + "/registrations").then().body(not(containsString(SECRET)));
        assertThat(as("claire", Roles.AGENT).get(path + "/registrations/export").asString()).doesNotContain(SECRET);
        as("admin", Roles.ADMINISTRATOR).queryParam("size", 200).get("/api/audit-entries").then().statusCode(200)
                .body(not(containsString(SECRET)));
        register("{\"accessNeeds\": \"\"}").statusCode(200);
        as("claire", Roles.AGENT).get(path + "/needs").then().body("items[0].accessNeeds", nullValue())
                .body("items[0].dietNeeds", equalTo("Sans gluten"));
    }

    @Test
    void whoeverLeavesNeedsNothingAnyMore() {
        register(needs());
        as(person, Roles.AGENT).delete(path + "/registration").then().statusCode(204);
        assertThat(fixtures.rows("registration_needs", event)).isZero();
    }

    @Test
    void needsAreErasedThirtyDaysAfterTheEventAndNamesOfGuestsAfterSixty() {
        register(needs());
        fixtures.guest(event, "maud-" + event, "REGISTERED");
        eraseAfter(Duration.ofDays(29));
        assertThat(fixtures.rows("registration_needs", event)).isEqualTo(1);
        eraseAfter(Duration.ofDays(32));
        assertThat(fixtures.rows("registration_needs", event)).isZero();
        assertThat(fixtures.rows("registration_answers", event)).isEqualTo(1);
        eraseAfter(Duration.ofDays(62));
        assertThat(fixtures.rows("registration_answers", event)).isZero();
        assertThat(fixtures.count("guest_email like 'maud%'", event)).isZero();
        assertThat(fixtures.count("kind = 'GUEST'", event)).as("that somebody came is still counted").isEqualTo(1);
    }

    private void eraseAfter(Duration time) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC), Clock.class);
        retention.erase("needs");
        retention.erase("answers");
        retention.erase("guests");
    }

    private String answer(String value) {
        return "{\"answers\": [{\"questionId\": \"" + question + "\", \"values\": [\"" + value + "\"]}]}";
    }

    private String needs() {
        return answer("Eau").replaceFirst("}$", ", \"accessNeeds\": \" " + SECRET + " \", \"dietNeeds\": \"Sans gluten\"}");
    }

    private ValidatableResponse register(String body) {
        return as(person, Roles.AGENT).contentType(ContentType.JSON).body(body).put(path + "/registration/wishes").then();
    }
}
