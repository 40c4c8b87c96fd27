package fr.reseauclimat.event.history;

import static fr.reseauclimat.testing.Tokens.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class HistoryResourceTest {

    private static final String EVENT = """
            {"kind": "WEBINAR", "visibility": "MEMBERS", "title": "%s", "summary": "Court.", "description": "",
             "startsAt": "2031-03-09T08:00:00Z", "endsAt": "2031-03-09T10:00:00Z", "online": true,
             "onlineUrl": "https://visio.example.org/a", "themeIds": [], "segments": [
               {"kind": "TALK", "title": "Exposé", "startsAt": "2031-03-09T08:00:00Z", "endsAt": "2031-03-09T09:00:00Z"}]}""";

    @Inject
    EventFixtures fixtures;

    @Test
    void everyChangeIsAVersionAndNoChangeIsNone() {
        fixtures.member("history-claire");
        var event = "/api/events/" + claire().contentType(ContentType.JSON).body(EVENT.formatted("Avant")).post("/api/events")
                .then().statusCode(201).extract().path("id");
        change(event, "Après");
        claire().get(event + "/versions").then().statusCode(200).body("items.number", contains(2, 1))
                .body("items[0].changedBy.lastName", equalTo("history-claire"))
                .body("items[0].changes.find { it.field == 'title' }.before", equalTo("Avant"))
                .body("items[0].plan.title", equalTo("Après")).body("items[1].changes.size()", equalTo(0));
        claire().get(event + "/versions/1").then().statusCode(200).body("plan.title", equalTo("Avant"))
                .body("plan.segments.title", contains("Exposé"));
        claire().get(event + "/versions/3").then().statusCode(404);
        claire().get(event + "/versions?sort=number").then().body("items.number", contains(1, 2));
        claire().get(event + "/versions?sort=plan").then().statusCode(400);
    }

    @Test
    void whatWasPlannedBeforeThereWasAHistoryIsKeptWithTheFirstChange() {
        var event = "/api/events/" + fixtures.draft("history-claire", Plans.soon());
        change(event, "Nouveau titre");
        claire().get(event + "/versions").then().body("items.number", contains(2, 1))
                .body("items[1].plan.title", equalTo("L’eau qui manque")).body("items[0].changes.field", hasItem("title"));
    }

    @Test
    void onlyThoseWhoRunItReadItsHistory() {
        fixtures.member("history-nadia");
        var event = "/api/events/" + fixtures.published("history-claire", Plans.soon());
        as("history-nadia", Roles.AGENT).get(event + "/versions").then().statusCode(403);
        as("history-nadia", Roles.AGENT).get("/api/events/" + UUID.randomUUID() + "/versions").then().statusCode(404)
                .body("errors", nullValue());
    }

    private static void change(String event, String title) {
        var sent = EVENT.formatted(title);
        var segments = claire().get(event).then().extract().<java.util.List<String>>path("segments.id");
        var body = segments.isEmpty() ? sent : sent.replace("{\"kind\": \"TALK\"", "{\"id\": \"" + segments.getFirst() + "\", \"kind\": \"TALK\"");
        claire().header("If-Match", "*").contentType(ContentType.JSON).body(body).put(event).then().statusCode(200);
        var ids = claire().get(event).then().extract().<java.util.List<String>>path("segments.id");
        var same = sent.replace("{\"kind\": \"TALK\"", "{\"id\": \"" + ids.getFirst() + "\", \"kind\": \"TALK\"");
        claire().header("If-Match", "*").contentType(ContentType.JSON).body(same).put(event).then().statusCode(200);
    }

    private static RequestSpecification claire() {
        return as("history-claire", Roles.MISSIONS_PUBLIQUES);
    }
}
