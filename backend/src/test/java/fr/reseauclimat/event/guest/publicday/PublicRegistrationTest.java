package fr.reseauclimat.event.guest.publicday;

import static fr.reseauclimat.testing.Tokens.as;
import static fr.reseauclimat.testing.Tokens.byLink;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

/** Citizens come to a public day without an account, once they confirmed that the address is theirs. */
@QuarkusTest
@ApiTest
class PublicRegistrationTest {

    @Inject
    EventFixtures fixtures;

    @Inject
    Retention retention;

    private UUID event;
    private String citizen;

    @BeforeEach
    void aPublicDay() {
        fixtures.member("claire");
        citizen = "josette-" + UUID.randomUUID();
        event = fixtures.published("claire", Plans.soon().kind(EventKind.PUBLIC_DAY).visibility(EventVisibility.PUBLIC).capacity(1));
    }

    @Test
    void aCitizenConfirmsByMailAndOnlyThenHoldsAPlace() {
        submit(citizen).statusCode(202);
        assertThat(fixtures.count("true", event)).as("nothing before the confirmation").isZero();
        var path = "/api/public-registrations/" + fixtures.token(Tokens.email(citizen), "/inscription/confirmer/");
        given().get(path).then().statusCode(200).body("title", equalTo("L’eau qui manque"));
        assertThat(fixtures.count("true", event)).as("to look changes nothing").isZero();
        given().post(path + "/confirmation").then().statusCode(200).body("state", equalTo("REGISTERED"));
        assertThat(fixtures.count("kind = 'CITIZEN' and state = 'REGISTERED'", event)).isEqualTo(1);
        given().post(path + "/confirmation").then().statusCode(410).body("detail", containsString("a déjà servi"));
        given().get(path).then().statusCode(410);

        var mine = fixtures.token(Tokens.email(citizen), "/inscription/");
        byLink(mine).post("/api/participation/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    void theAnswerIsTheSameWhetherOrNotTheAddressIsKnown() {
        submit(citizen);
        given().post("/api/public-registrations/" + fixtures.token(Tokens.email(citizen), "/inscription/confirmer/") + "/confirmation");
        var member = "membre-" + UUID.randomUUID();
        fixtures.member(member);
        var unknown = submit("new-" + citizen).statusCode(202).extract().body().asString();
        assertThat(submit(citizen).statusCode(202).extract().body().asString()).isEqualTo(unknown);
        assertThat(submit(member).statusCode(202).extract().body().asString()).isEqualTo(unknown);
        assertThat(fixtures.subjects(citizen)).last().isEqualTo("Vous êtes déjà sur la liste\u00a0: L’eau qui manque");
        assertThat(fixtures.subjects(member)).containsExactly("Inscrivez-vous avec votre compte\u00a0: L’eau qui manque");
        assertThat(fixtures.count("true", event)).isEqualTo(1);
    }

    @Test
    void whatNobodyConfirmsIsErasedAfterTwoDays() {
        submit(citizen);
        var path = "/api/public-registrations/" + fixtures.token(Tokens.email(citizen), "/inscription/confirmer/");
        QuarkusMock.installMockForType(Clock.fixed(Instant.now().plus(Duration.ofHours(49)), ZoneOffset.UTC), Clock.class);
        given().post(path + "/confirmation").then().statusCode(410);
        retention.erase("unconfirmed-registrations");
        assertThat(fixtures.pending(event)).isZero();
    }

    @Test
    void onlyPublicDaysAreOpenWithoutAnAccount() {
        var webinar = fixtures.published("claire", Plans.soon().visibility(EventVisibility.PUBLIC));
        given().contentType(ContentType.JSON).body(body(citizen)).post("/api/events/" + webinar + "/public-registrations").then().statusCode(409);
        var hidden = fixtures.published("claire", Plans.soon());
        given().contentType(ContentType.JSON).body(body(citizen)).post("/api/events/" + hidden + "/public-registrations").then().statusCode(404);
        given().contentType(ContentType.JSON).body(body(citizen).replace("true", "false"))
                .post("/api/events/" + event + "/public-registrations").then().statusCode(400);
    }

    @Test
    void nobodysMailBoxIsFilledBySomebodyElse() {
        for (int i = 0; i < 12; i++) {
            submit(citizen).statusCode(202);
        }
        assertThat(fixtures.subjects(citizen)).hasSize(6);
    }

    @Test
    void aCitizenIsOnTheOrganisersList() {
        submit(citizen);
        given().post("/api/public-registrations/" + fixtures.token(Tokens.email(citizen), "/inscription/confirmer/") + "/confirmation");
        as("claire", Roles.AGENT).get("/api/events/" + event + "/registrations").then().body("items[0].participant.kind", equalTo("CITIZEN"));
    }

    private ValidatableResponse submit(String name) {
        return given().contentType(ContentType.JSON).body(body(name)).post("/api/events/" + event + "/public-registrations").then();
    }

    private static String body(String name) {
        return """
                {"firstName": "Josette", "lastName": "Nolay", "email": "%s", "wish": {"accessNeeds": "Boucle magnétique"},
                 "consent": true}""".formatted(Tokens.email(name));
    }
}
