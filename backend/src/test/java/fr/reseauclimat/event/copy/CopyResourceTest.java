package fr.reseauclimat.event.copy;

import static fr.reseauclimat.testing.Tokens.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class CopyResourceTest {

    private static final Instant START = Instant.parse("2031-03-12T08:00:00Z");
    private static final Instant END = Instant.parse("2031-03-12T16:00:00Z");

    @Inject
    EventFixtures fixtures;

    @Test
    void aCopyIsADraftAtTheSameHoursWithBriefAndChecklist() {
        var source = "/api/events/" + fixtures.published("copy-claire", Plans.webinar().from(START, END).deadline(START)
                .segments(new SegmentPlan(SegmentKind.TALK, "Exposé", null, START, START.plusSeconds(3_600), "Salle A")));
        claire().header("If-Match", "*").contentType(ContentType.JSON).body("{\"goals\": [{\"text\": \"Décider\"}]}").put(source + "/brief");
        claire().contentType(ContentType.JSON).body("{\"label\": \"Traiteur\", \"dueOn\": \"2031-03-01\"}").post(source + "/checklist");
        var copy = "/api/events/" + claire().contentType(ContentType.JSON).body("{\"date\": \"2031-04-09\", \"title\": \"Deuxième\"}")
                .post(source + "/copies").then().statusCode(201).body("title", equalTo("Deuxième")).extract().path("id");
        claire().get(copy).then().body("state", equalTo("DRAFT")).body("startsAt", equalTo("2031-04-09T07:00:00Z"))
                .body("registrationDeadline", equalTo("2031-04-09T07:00:00Z"))
                .body("segments[0].startsAt", equalTo("2031-04-09T07:00:00Z")).body("segments[0].room", equalTo("Salle A"))
                .body("facilitators.lastName", contains("copy-claire")).body("registeredCount", equalTo(0));
        claire().get(copy + "/brief").then().body("goals.text", contains("Décider"));
        claire().get(copy + "/checklist").then().body("items.dueOn", contains("2031-03-29"));
        claire().get(copy + "/versions").then().body("items.number", contains(1));
    }

    @Test
    void whatTheEventAsksAndHoldsBackGoesAlong() {
        var source = "/api/events/" + fixtures.draft("copy-claire", Plans.webinar().from(START, END).capacity(40));
        claire().header("If-Match", "*").contentType(ContentType.JSON).body("""
                {"quotas": [{"profile": "ASSOCIATION", "places": 10}],
                 "questions": [{"kind": "TEXT", "label": "Qu’attendez-vous ?", "required": false, "options": []}]}""")
                .put(source + "/registration-form").then().statusCode(200);
        var copy = "/api/events/" + claire().contentType(ContentType.JSON).body("{\"date\": \"2031-04-09\"}")
                .post(source + "/copies").then().statusCode(201).extract().path("id");
        claire().get(copy + "/registration-form").then().statusCode(200).body("questions.label", contains("Qu’attendez-vous ?"))
                .body("quotas[0].places", equalTo(10));
    }

    @Test
    void onlyStaffCopy() {
        var source = "/api/events/" + fixtures.published("copy-claire", Plans.soon());
        fixtures.member("copy-nadia");
        as("copy-nadia", Roles.AGENT).contentType(ContentType.JSON).body("{\"date\": \"2031-04-09\"}").post(source + "/copies")
                .then().statusCode(403);
        claire().contentType(ContentType.JSON).body("{}").post(source + "/copies").then().statusCode(400)
                .body("errors.field", contains("date"));
    }

    @Test
    void aTemplateStaysADraftAndIsListedApart() {
        var id = fixtures.draft("copy-claire", Plans.webinar().from(START, END)).toString();
        var event = "/api/events/" + id;
        claire().put(event + "/template").then().statusCode(204);
        claire().get(event).then().body("template", equalTo(true)).body("allowedActions", not(hasItem("SUBMIT")));
        claire().post(event + "/submission").then().statusCode(409);
        claire().get("/api/events?from=2031-03-12&to=2031-03-12").then().body("items.id", not(hasItem(id)));
        claire().get("/api/events?template=true&size=200").then().body("items.id", hasItem(id));
        as("copy-nadia", Roles.AGENT).get("/api/events?template=true").then().statusCode(200).body("items", empty());
        claire().contentType(ContentType.JSON).body("{\"date\": \"2031-05-09\"}").post(event + "/copies").then().statusCode(201);
        claire().delete(event + "/template").then().statusCode(204);
        claire().post(event + "/submission").then().statusCode(200);
        claire().put(event + "/template").then().statusCode(409);
    }

    private static RequestSpecification claire() {
        return as("copy-claire", Roles.MISSIONS_PUBLIQUES);
    }
}
