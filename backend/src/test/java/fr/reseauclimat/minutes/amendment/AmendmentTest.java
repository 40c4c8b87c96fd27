package fr.reseauclimat.minutes.amendment;

import static fr.reseauclimat.minutes.MinutesFixtures.draft;
import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static fr.reseauclimat.minutes.MinutesFixtures.section;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class AmendmentTest {

    @Inject
    MinutesFixtures fixtures;

    @Inject
    EventFixtures events;

    @Inject
    Retention retention;

    private MinutesFixtures.Day day;

    @BeforeEach
    void minutesThatAreOpen() {
        day = fixtures.begun(EventVisibility.MEMBERS);
        fixtures.attend(day, "anna", "AGENT");
        fixtures.write(day, 1, "<p>On plante des haies.</p><p>Deux.</p>");
        events.member("absent");
        as("anna", Roles.AGENT).get(day.path()).then().statusCode(404);
        open(LocalDate.now().minusDays(1)).statusCode(400);
        open(LocalDate.now().plusDays(7)).statusCode(200).body("state", equalTo("IN_AMENDMENT"));
    }

    @Test
    void whoAttendedReadsTheTextIsToldAndProposes() {
        assertThat(events.subjects("anna")).anySatisfy(subject -> assertThat(subject).contains("Le compte rendu vous attend"));
        as("anna", Roles.AGENT).get(day.path()).then().statusCode(200).body("amendmentsUntil", notNullValue())
                .body("content.sections[0].text", containsString("haies"));
        propose("anna", Map.of("text", "<p>On plante trois haies.</p><p>Deux.</p>")).statusCode(201)
                .body("changes", containsString("<ins>trois</ins>")).body("state", equalTo("OPEN"));
        propose("anna", Map.of("text", "<p>On plante des haies.</p><p>Deux.</p>")).statusCode(400);
        fixtures.write(day, 1, "<p>On plante des haies.</p><p>Deux mares.</p>");
        decide(amendment(), Map.of("decision", "ACCEPTED")).statusCode(200);
        assertThat(draft(day).getString("sections[1].text")).isEqualTo("<p>On plante trois haies.</p><p>Deux mares.</p>");
        assertThat(events.subjects("anna")).anySatisfy(subject -> assertThat(subject).contains("Réponse à votre proposition"));
        decide(amendment(), Map.of("decision", "ACCEPTED")).statusCode(409);
    }

    @Test
    void aRefusalNeedsAReasonAndWhatWasRewrittenIsDecidedByHand() {
        propose("anna", Map.of("remark", "Il manque les mares.", "text", "<p>On plante trois haies.</p><p>Deux.</p>")).statusCode(201);
        decide(amendment(), Map.of("decision", "DECLINED")).statusCode(400);
        fixtures.write(day, 1, "<p>On plante mille haies.</p><p>Deux.</p>");
        decide(amendment(), Map.of("decision", "ACCEPTED")).statusCode(409);
        decide(amendment(), Map.of("decision", "ACCEPTED_WITH_CHANGES", "text", "<p>On plante trois mille haies.</p>", "answer", "Merci"))
                .statusCode(200).body("answer", equalTo("Merci"));
        assertThat(draft(day).getString("sections[1].text")).isEqualTo("<p>On plante trois mille haies.</p>");
    }

    @Test
    void nobodyElseReadsOrAmends() {
        as("absent", Roles.AGENT).get(day.path()).then().statusCode(404);
        propose("absent", Map.of("remark", "Moi aussi")).statusCode(403);
        as("absent", Roles.AGENT).get(day.path() + "/amendments").then().statusCode(404);
        propose("anna", Map.of("remark", "Oui")).statusCode(201);
        fixtures.attend(day, "boris", "AGENT");
        as("boris", Roles.AGENT).get(day.path() + "/amendments").then().statusCode(200).body("items", hasSize(0));
        as("boris", Roles.AGENT).contentType(ContentType.JSON).body(Map.of("decision", "ACCEPTED"))
                .put(day.path() + "/amendments/" + amendment() + "/decision").then().statusCode(403);
        given().get(day.path() + "/amendments").then().statusCode(401);
    }

    @Test
    void afterItsPublicationNobodyAmendsAndTheEditionIsReadUntilItIsOpenedAgain() {
        mina().post(day.path() + "/versions").then().statusCode(201);
        propose("anna", Map.of("remark", "Trop tard")).statusCode(409);
        as("absent", Roles.AGENT).get(day.path()).then().statusCode(200).body("version.number", equalTo(1));
        fixtures.write(day, 1, "<p>Nouveau.</p>");
        open(LocalDate.now().plusDays(1)).statusCode(200);
        as("anna", Roles.AGENT).get(day.path()).then().body("version", nullValue()).body("content.sections[0].text", equalTo("<p>Nouveau.</p>"));
        as("absent", Roles.AGENT).get(day.path()).then().body("content.sections[0].text", containsString("haies"));
    }

    @Test
    void aYearAfterTheDayNobodyKnowsWhoProposedWhat() {
        propose("anna", Map.of("remark", "Oui")).statusCode(201);
        retention.erase("amendments");
        mina().get(day.path() + "/amendments").then().body("items", hasSize(1));
        fixtures.backdate(day, Duration.ofDays(370));
        retention.erase("amendments");
        mina().get(day.path() + "/amendments").then().body("items", hasSize(0));
    }

    private ValidatableResponse open(LocalDate until) {
        return mina().contentType(ContentType.JSON).body(Map.of("until", until.toString())).put(day.draft() + "/amendments-until").then();
    }

    private ValidatableResponse propose(String username, Map<String, Object> proposal) {
        return as(username, Roles.AGENT).contentType(ContentType.JSON).body(proposal)
                .post(day.path() + "/sections/" + section(day, 1) + "/amendments").then();
    }

    private ValidatableResponse decide(String id, Map<String, Object> decision) {
        return mina().contentType(ContentType.JSON).body(decision).put(day.path() + "/amendments/" + id + "/decision").then();
    }

    private String amendment() {
        return mina().get(day.path() + "/amendments").then().statusCode(200).extract().jsonPath().getString("items[0].id");
    }
}
