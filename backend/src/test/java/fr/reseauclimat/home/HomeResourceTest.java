package fr.reseauclimat.home;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;

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
import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

@QuarkusTest
@ApiTest
class HomeResourceTest {

    @Inject
    EventFixtures events;

    @Inject
    EntityManager entities;

    @BeforeEach
    void noEventsOfOtherTests() {
        events.forgetEventsAfter(Instant.now());
    }

    @Test
    void aVisitorSeesWhatIsPublicAndNothingElse() {
        var open = events.published("home-open-ines", Plans.soon().visibility(EventVisibility.PUBLIC)).toString();
        var shared = events.published("home-open-ines", Plans.soon()).toString();

        given().get("/api/home").then().statusCode(200)
                .body("nextEvents.id", hasItem(open))
                .body("nextEvents.id", not(hasItem(shared)))
                .body("news", empty())
                .body("newsTotal", equalTo(0))
                .body("toDo", empty());
    }

    @Test
    void aMemberHearsOfWhatWasAnnouncedSinceThePreviousVisit() {
        events.member("bruno");
        visitedOn("bruno", Instant.now().minus(10, ChronoUnit.DAYS));
        var id = events.published("home-open-ines", Plans.soon()).toString();

        as("bruno", Roles.ELECTED_OFFICIAL).get("/api/home").then().statusCode(200)
                .body("news.id", hasItem(id))
                .body("newsTotal", greaterThanOrEqualTo(1))
                .body("toDo", empty());

        visitedOn("bruno", Instant.now().plus(1, ChronoUnit.MINUTES));
        as("bruno", Roles.ELECTED_OFFICIAL).get("/api/home").then().statusCode(200)
                .body("news", empty())
                .body("nextEvents.id", hasItem(id));
    }

    @Test
    void whatWaitsIsShownToWhoeverActsNextUntilItIsDone() {
        var ines = "home-ines";
        var id = events.draft(ines, Plans.soon());
        events.member("home-ademe");
        waits(ines, Roles.AGENT, "FINISH_DRAFT", id);
        as(ines, Roles.AGENT).post("/api/events/" + id + "/submission").then().statusCode(200);
        nothing(ines, Roles.AGENT);
        waits("home-ademe", Roles.ADEME, "VALIDATE_EVENT", id);
        as("home-ademe", Roles.ADEME).contentType("application/json").body("{\"comment\": \"Le lieu ?\"}")
                .post("/api/events/" + id + "/return").then().statusCode(200);
        waits(ines, Roles.AGENT, "REVISE_EVENT", id);
        as(ines, Roles.AGENT).post("/api/events/" + id + "/submission").then().statusCode(200);
        as("home-ademe", Roles.ADEME).post("/api/events/" + id + "/validation").then().statusCode(200);
        waits(ines, Roles.AGENT, "PUBLISH_EVENT", id);
        as("home-ademe", Roles.ADEME).get("/api/home").then().body("toDo.task", not(hasItem("VALIDATE_EVENT")))
                .body("toDo.task", not(hasItem("PUBLISH_EVENT")));
        as(ines, Roles.AGENT).post("/api/events/" + id + "/publication").then().statusCode(200);
        nothing(ines, Roles.AGENT);
    }

    @Test
    void lateTasksWaitForTheirOwnerAndMinutesForWhoRunsTheDay() {
        var run = "home-run";
        var id = events.published(run, Plans.soon());
        events.member("home-owner");
        task(id, null);
        task(id, "home-owner");
        as(run, Roles.AGENT).get("/api/home").then().body("toDo.task", contains("LATE_TASK")).body("toDo[0].total", equalTo(1));
        as("home-owner", Roles.AGENT).get("/api/home").then().body("toDo.task", contains("LATE_TASK"))
                .body("toDo[0].events[0].id", equalTo(id.toString()));
        var past = events.published(run, Plans.soon().from(Instant.now().minus(2, ChronoUnit.DAYS), Instant.now().minus(1, ChronoUnit.DAYS)));
        as(run, Roles.AGENT).post("/api/events/" + past + "/holding").then().statusCode(200);
        waits(run, Roles.AGENT, "WRITE_MINUTES", past);
        as(run, Roles.AGENT).post("/api/events/" + past + "/minutes/draft").then().statusCode(200);
        waits(run, Roles.AGENT, "PUBLISH_MINUTES", past);
    }

    @Test
    void onlyStaffIsAskedToDecideOnRequests() {
        given().contentType("application/json").body("""
                {"firstName": "Jo", "lastName": "Martin", "email": "home-joins@example.org", "role": "ASSOCIATION", "consent": true,
                 "locale": "fr", "newOrganisation": {"name": "Collectif", "kind": "ASSOCIATION", "territoryId": "DEP-71"}}""").post("/api/join-requests")
                .then().statusCode(202);
        events.member("home-staff");
        as("home-staff", Roles.MISSIONS_PUBLIQUES).get("/api/home").then().statusCode(200)
                .body("toDo.find { it.task == 'DECIDE_JOIN_REQUESTS' }.total", greaterThanOrEqualTo(1));
        nothing("home-staff", Roles.AGENT);
    }

    private void waits(String username, String role, String task, UUID event) {
        as(username, role).get("/api/home").then().statusCode(200)
                .body("toDo.find { it.task == '" + task + "' }.events.id", hasItem(event.toString()));
    }

    private void nothing(String username, String role) {
        as(username, role).get("/api/home").then().statusCode(200).body("toDo", empty());
    }

    @Transactional
    void task(UUID event, String owner) {
        entities.createNativeQuery("""
                insert into checklist_items (id, event_id, label, owner_id, due_on, added_at)
                values (gen_random_uuid(), ?1, 'Traiteur', cast(?2 as uuid), current_date - 2, now())""")
                .setParameter(1, event).setParameter(2, owner == null ? null : events.member(owner).toString()).executeUpdate();
    }

    @Transactional
    void visitedOn(String username, Instant moment) {
        entities.createNativeQuery("update members set previous_visit_at = ?1 where email = ?2")
                .setParameter(1, moment)
                .setParameter(2, Tokens.email(username))
                .executeUpdate();
    }
}
