package fr.reseauclimat.minutes.commitment;

import static fr.reseauclimat.minutes.MinutesFixtures.mina;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.facilitation.harvest.HarvestPart;
import fr.reseauclimat.minutes.MinutesFixtures;
import fr.reseauclimat.minutes.TestHarvest;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class CommitmentTest {

    @Inject
    MinutesFixtures fixtures;

    @Inject
    EventFixtures events;

    @Inject
    TestHarvest harvest;

    private MinutesFixtures.Day day;

    @BeforeEach
    void minutes() {
        day = fixtures.begun(EventVisibility.PUBLIC);
    }

    @Test
    void promisesThatWereCapturedComeOnceAndOthersAreWrittenDown() {
        harvest.bring(day.segment(), new HarvestPart("Suites", List.of(
                new HarvestItem.Pledge("Planter deux kilomètres de haies", "Commune de Bresse", LocalDate.of(2027, 3, 1)))));
        mina().post(day.draft() + "/harvest").then().statusCode(200).body("added", equalTo(1));
        mina().post(day.draft() + "/harvest").then().statusCode(200).body("added", equalTo(0));
        var vera = events.member("vera");
        var id = json().body(Map.of("what", "Raconter la suite", "memberId", vera, "segmentId", day.segment())).post(path()).then()
                .statusCode(201).body("who", containsString("Claude vera")).body("segment", equalTo("Café des idées")).extract().jsonPath().getString("id");
        mina().get(path()).then().statusCode(200).body("items.what", contains("Planter deux kilomètres de haies", "Raconter la suite"))
                .body("items[0].who", equalTo("Commune de Bresse")).body("items[0].dueOn", equalTo("2027-03-01"));
        json().header("If-Match", "\"0\"").body(Map.of("what", "Raconter", "who", "Le groupe")).put(path() + "/" + id).then()
                .statusCode(200).body("who", equalTo("Le groupe"));
        json().header("If-Match", "\"0\"").body(Map.of("what", "Raconter")).put(path() + "/" + id).then().statusCode(412);
        mina().delete(path() + "/" + id).then().statusCode(204);
        mina().get(path()).then().body("items", hasSize(1));
    }

    @Test
    void whoeverSaidSoAnswersAndReadersSeeWhatBecameOfIt() {
        var vera = events.member("vera");
        events.member("nora");
        var id = json().body(Map.of("what", "Raconter la suite", "memberId", vera)).post(path()).then().statusCode(201).extract().jsonPath()
                .getString("id");
        fixtures.write(day, 1, "<p>x</p>");
        mina().post(day.path() + "/versions").then().statusCode(201);
        var outcome = Map.of("state", "DONE", "outcome", "Raconté en mars");
        as("nora", Roles.AGENT).contentType(ContentType.JSON).body(outcome).put(path() + "/" + id + "/outcome").then().statusCode(403);
        given().contentType(ContentType.JSON).body(outcome).put(path() + "/" + id + "/outcome").then().statusCode(401);
        as("vera", Roles.AGENT).contentType(ContentType.JSON).body(outcome).put(path() + "/" + id + "/outcome").then().statusCode(200)
                .body("state", equalTo("DONE"));
        given().get(day.path()).then().body("content.commitments[0].outcome", equalTo("Raconté en mars"));
        as("nora", Roles.AGENT).get(path()).then().statusCode(403);
        as("nora", Roles.AGENT).contentType(ContentType.JSON).body(Map.of("what", "x")).post(path()).then().statusCode(403);
        json().body(Map.of("what", "x", "memberId", day.event())).post(path()).then().statusCode(400);
    }

    private RequestSpecification json() {
        return mina().contentType(ContentType.JSON);
    }

    private String path() {
        return day.path() + "/commitments";
    }
}
