package fr.reseauclimat.event.planning;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class EventResourceTest {

    private static final Instant START = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Inject
    EventFixtures fixtures;

    @BeforeEach
    void people() {
        fixtures.member("claire");
        fixtures.member("paul");
        fixtures.member("nadia");
    }

    @Test
    void anEventGoesFromDraftToPublication() {
        var id = create(body("Une journée en commun"));
        facilitator().post("/api/events/" + id + "/submission").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        ademe().contentType(ContentType.JSON).body("{\"comment\":\"Précisez le public.\"}")
                .post("/api/events/" + id + "/return").then().statusCode(200)
                .body("state", equalTo("DRAFT")).body("returnComment", equalTo("Précisez le public."));
        facilitator().post("/api/events/" + id + "/submission").then().statusCode(200);
        ademe().post("/api/events/" + id + "/validation").then().statusCode(200).body("state", equalTo("VALIDATED"));
        given().get("/api/events/" + id).then().statusCode(404);
        facilitator().post("/api/events/" + id + "/publication").then().statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("allowedActions", contains("EDIT", "CANCEL", "HAND_OVER", "SEE_REGISTRATIONS", "REGISTER", "PREPARE"));
        facilitator().contentType(ContentType.JSON).body("{\"reason\":\"Neige\"}")
                .post("/api/events/" + id + "/cancellation").then().statusCode(200).body("cancellationReason", equalTo("Neige"));
    }

    @Test
    void whatWasCreatedIsReadBack() {
        var id = create(body("Aller et retour"));
        facilitator().get("/api/events/" + id).then().statusCode(200)
                .header("ETag", "\"0\"")
                .body("title", equalTo("Aller et retour"))
                .body("territory.id", equalTo("COM-21231"))
                .body("departmentCode", equalTo("21"))
                .body("themes.slug", contains("eau-et-secheresses", "mobilite-rurale"))
                .body("segments.title", contains("Accueil", "Visite", "Retour en plénière"))
                .body("segmentKinds", contains("FIELD_VISIT", "PLENARY"))
                .body("facilitators.lastName", contains("claire"))
                .body("registeredCount", equalTo(0))
                .body("registration", nullValue());
    }

    @Test
    void aStepThatDoesNotFitTheStateIsRefused() {
        var id = create(body("Trop tôt"));
        facilitator().post("/api/events/" + id + "/publication").then().statusCode(409)
                .body("type", endsWith("transition-refused"));
    }

    @Test
    void onlyAdemeValidates() {
        var id = create(body("À valider"));
        facilitator().post("/api/events/" + id + "/submission");
        facilitator().post("/api/events/" + id + "/validation").then().statusCode(403);
    }

    @Test
    void onlyStaffBeginAnEvent() {
        as("nadia", Roles.AGENT).contentType(ContentType.JSON).body(body("Interdit")).post("/api/events").then().statusCode(403);
        given().contentType(ContentType.JSON).body(body("Interdit")).post("/api/events").then().statusCode(401);
    }

    @Test
    void aDraftIsHiddenFromOthersAsIfItWereUnknown() {
        var id = create(body("Secret"));
        var unknown = UUID.randomUUID();
        for (var somebody : new RequestSpecification[] { given(), as("nadia", Roles.AGENT) }) {
            var hidden = somebody.get("/api/events/" + id).then().statusCode(404).extract().jsonPath();
            var absent = given().get("/api/events/" + unknown).then().statusCode(404).extract().jsonPath();
            org.assertj.core.api.Assertions.assertThat(hidden.getString("type")).isEqualTo(absent.getString("type"));
        }
        as("nadia", Roles.AGENT).post("/api/events/" + id + "/submission").then().statusCode(404);
        as("nadia", Roles.AGENT).header("If-Match", "\"0\"").contentType(ContentType.JSON).body(body("Pris"))
                .put("/api/events/" + id).then().statusCode(404);
    }

    @Test
    void aMemberMayNotChangeWhatOthersRun() {
        var id = fixtures.published("claire", Plans.soon());
        as("nadia", Roles.AGENT).header("If-Match", "*").contentType(ContentType.JSON).body(body("Pris"))
                .put("/api/events/" + id).then().statusCode(403);
        as("nadia", Roles.AGENT).put("/api/events/" + id + "/facilitators/" + fixtures.member("nadia")).then().statusCode(403);
    }

    @Test
    void anUpdateNeedsTheVersionThatWasRead() {
        var id = create(body("Version un"));
        facilitator().contentType(ContentType.JSON).body(body("Version deux")).put("/api/events/" + id)
                .then().statusCode(428);
        var etag = facilitator().header("If-Match", "\"0\"").contentType(ContentType.JSON).body(body("Version deux"))
                .put("/api/events/" + id).then().statusCode(200).body("title", equalTo("Version deux")).extract().header("ETag");
        facilitator().header("If-Match", "\"0\"").contentType(ContentType.JSON).body(body("Version trois"))
                .put("/api/events/" + id).then().statusCode(412);
        facilitator().get("/api/events/" + id).then().header("ETag", equalTo(etag));
    }

    @Test
    void changingOnlyASegmentIsANewVersion() {
        var id = create(body("Segments"));
        var changed = body("Segments").replace("Retour en plénière", "Restitution");
        facilitator().header("If-Match", "\"0\"").contentType(ContentType.JSON).body(changed)
                .put("/api/events/" + id).then().statusCode(200).body("segments[2].title", equalTo("Restitution"));
        facilitator().header("If-Match", "\"0\"").contentType(ContentType.JSON).body(changed)
                .put("/api/events/" + id).then().statusCode(412);
    }

    @Test
    void segmentsKeepTheirIdentityPlacesAndSpeakers() {
        var id = create(body("Côte à côte").replace("\"title\": \"Visite\"",
                "\"title\": \"Visite\", \"capacity\": 15, \"speakers\": \"Zoé Arnay\", \"parallelGroup\": 3"));
        var segments = facilitator().get("/api/events/" + id).then()
                .body("segments[1].capacity", equalTo(15)).body("segments[1].speakers", equalTo("Zoé Arnay"))
                .body("segments[1].parallelGroup", nullValue()).extract().<java.util.List<String>>path("segments.id");
        var changed = body("Côte à côte").replace("\"title\": \"Visite\"", "\"id\": \"" + segments.get(2) + "\", \"title\": \"Visite\"");
        facilitator().header("If-Match", "*").contentType(ContentType.JSON).body(changed).put("/api/events/" + id)
                .then().statusCode(200).body("segments[1].id", equalTo(segments.get(2)));
        facilitator().contentType(ContentType.JSON).body(body("x").replace("\"title\": \"Visite\"", "\"title\": \"Visite\", \"capacity\": 0"))
                .post("/api/events").then().statusCode(400).body("errors.field", hasItem("segments[1].capacity"));
    }

    @Test
    void whatHangsOnTheDayMovesWithIt() {
        var id = create(body("Qui change de jour"));
        var task = "/api/events/" + id + "/checklist";
        facilitator().contentType(ContentType.JSON).body("{\"label\": \"Repas\", \"dueOn\": \"2099-03-10\"}").post(task).then().statusCode(201);
        var done = facilitator().contentType(ContentType.JSON).body("{\"label\": \"Lieu\", \"dueOn\": \"2099-02-01\"}").post(task)
                .then().statusCode(201).extract().<String>path("id");
        facilitator().put(task + "/" + done + "/completion").then().statusCode(200);
        var moved = body("Qui change de jour");
        for (var hour = 0; hour <= 6; hour++) {
            moved = moved.replace(at(hour).toString(), at(hour).plus(14, ChronoUnit.DAYS).toString());
        }
        facilitator().header("If-Match", "*").contentType(ContentType.JSON).body(moved).put("/api/events/" + id).then().statusCode(200);
        facilitator().get(task).then().statusCode(200).body("items.find { it.label == 'Repas' }.dueOn", equalTo("2099-03-24"))
                .body("items.find { it.label == 'Lieu' }.dueOn", equalTo("2099-02-01"));
        facilitator().header("If-Match", "*").contentType(ContentType.JSON).body(moved).put("/api/events/" + id).then().statusCode(200);
        facilitator().get(task).then().body("items.find { it.label == 'Repas' }.dueOn", equalTo("2099-03-24"));
    }

    @Test
    void everyWrongFieldIsNamed() {
        facilitator().contentType(ContentType.JSON).body(body("x").replace("\"capacity\": 40", "\"capacity\": 0"))
                .post("/api/events").then().statusCode(400).body("errors.field", containsInAnyOrder("capacity", "title"));
        facilitator().contentType(ContentType.JSON).body(body("Sans lieu").replace("\"COM-21231\"", "null"))
                .post("/api/events").then().statusCode(400).body("errors.field", contains("territoryId"));
        facilitator().contentType(ContentType.JSON).body(body("Ailleurs").replace("COM-21231", "COM-00000"))
                .post("/api/events").then().statusCode(400).body("errors.field", contains("territoryId"));
        facilitator().contentType(ContentType.JSON).body("{}").post("/api/events").then().statusCode(400)
                .body("errors.field", hasItems("title", "startsAt", "segments"));
    }

    @Test
    void facilitationIsHandedOverInOneCallAndNeverLost() {
        var id = fixtures.published("claire", Plans.soon());
        var nadia = fixtures.member("nadia");
        as("claire", Roles.AGENT).put("/api/events/" + id + "/facilitators/" + nadia).then().statusCode(200)
                .body("facilitators.lastName", contains("claire", "nadia"));
        as("nadia", Roles.AGENT).delete("/api/events/" + id + "/facilitators/" + fixtures.member("claire")).then()
                .statusCode(200).body("facilitators.lastName", contains("nadia"));
        as("nadia", Roles.AGENT).delete("/api/events/" + id + "/facilitators/" + nadia).then().statusCode(409);
        as("nadia", Roles.AGENT).get("/api/events/" + id).then().body("allowedActions", hasItem("EDIT"));
        as("nadia", Roles.AGENT).put("/api/events/" + id + "/facilitators/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aDraftIsThrownAwayAndNothingElse() {
        var id = create(body("Brouillon"));
        facilitator().delete("/api/events/" + id).then().statusCode(204);
        facilitator().get("/api/events/" + id).then().statusCode(404);
        facilitator().delete("/api/events/" + fixtures.published("claire", Plans.soon())).then().statusCode(409);
    }

    @Test
    void theAddressOfTheVideoConferenceIsForThoseWhoTakePart() {
        var id = fixtures.published("claire", Plans.soon().visibility(EventVisibility.PUBLIC));
        as("nadia", Roles.AGENT).get("/api/events/" + id).then().statusCode(200).body("onlineUrl", nullValue());
        as("claire", Roles.AGENT).get("/api/events/" + id).then().body("onlineUrl", equalTo("https://visio.example.org/eau"));
        given().get("/api/events/" + id).then().statusCode(200).body("onlineUrl", nullValue())
                .body("facilitators", empty()).body("allowedActions", empty()).body("invitees", nullValue());
    }

    @Test
    void aSeminarIsSeenByTheInvitedAndNobodyElse() {
        var id = fixtures.published("claire", Plans.soon().visibility(EventVisibility.INVITED));
        ademe().get("/api/events/" + id).then().statusCode(404);
        as("nadia", Roles.AGENT).get("/api/events/" + id).then().statusCode(404);
        as("claire", Roles.AGENT).put("/api/events/" + id + "/invitees/" + fixtures.member("nadia")).then().statusCode(200)
                .body("invitees", hasSize(1));
        as("nadia", Roles.AGENT).get("/api/events/" + id).then().statusCode(200).body("invitees", nullValue());
        as("claire", Roles.AGENT).delete("/api/events/" + id + "/invitees/" + fixtures.member("nadia")).then().statusCode(200);
        as("nadia", Roles.AGENT).get("/api/events/" + id).then().statusCode(404);
    }

    private String create(String body) {
        return facilitator().contentType(ContentType.JSON).body(body).post("/api/events")
                .then().statusCode(201).body("state", equalTo("DRAFT")).extract().path("id");
    }

    private static RequestSpecification facilitator() {
        return as("claire", Roles.MISSIONS_PUBLIQUES);
    }

    private static RequestSpecification ademe() {
        return as("paul", Roles.ADEME);
    }

    private static String body(String title) {
        return """
                {"kind": "MEETING_DAY", "visibility": "MEMBERS", "title": "%s", "summary": "Partager ce qui marche.",
                 "description": "", "startsAt": "%s", "endsAt": "%s", "online": false, "placeName": "Salle des fêtes",
                 "territoryId": "COM-21231", "capacity": 40,
                 "themeIds": ["0199a000-0000-7000-8000-000000000007", "0199a000-0000-7000-8000-000000000001"],
                 "segments": [
                   {"kind": "BREAK", "title": "Accueil", "startsAt": "%s", "endsAt": "%s"},
                   {"kind": "FIELD_VISIT", "title": "Visite", "startsAt": "%s", "endsAt": "%s"},
                   {"kind": "PLENARY", "title": "Retour en plénière", "startsAt": "%s", "endsAt": "%s"}]}
                """.formatted(title, at(0), at(6), at(0), at(1), at(1), at(4), at(5), at(6));
    }

    private static Instant at(int hour) {
        return START.plus(hour, ChronoUnit.HOURS);
    }
}
