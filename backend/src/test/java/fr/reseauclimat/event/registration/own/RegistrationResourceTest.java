package fr.reseauclimat.event.registration.own;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
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
class RegistrationResourceTest {

    @Inject
    EventFixtures fixtures;

    private UUID event;

    @BeforeEach
    void aPublishedEventWithTwoPlaces() {
        for (var name : new String[] { "claire", "nadia", "omar", "lise", "paul" }) {
            fixtures.member(name);
        }
        event = fixtures.published("claire", Plans.soon().capacity(2));
    }

    @Test
    void registeringForAFullEventJoinsTheWaitingListAndACancellationPromotes() {
        register("nadia").statusCode(200).body("state", equalTo("REGISTERED")).body("position", nullValue());
        register("omar").statusCode(200).body("state", equalTo("REGISTERED"));
        register("lise").statusCode(200).body("state", equalTo("WAITING")).body("position", equalTo(1));
        register("paul").statusCode(200).body("position", equalTo(2));
        leave("nadia").statusCode(204);
        as("lise", Roles.AGENT).get(path()).then().body("registration.state", equalTo("REGISTERED"))
                .body("onlineUrl", equalTo("https://visio.example.org/eau"))
                .body("registeredCount", equalTo(2)).body("waitingCount", equalTo(1));
        as("paul", Roles.AGENT).get(path()).then().body("registration.position", equalTo(1)).body("onlineUrl", nullValue());
    }

    @Test
    void whoLeavesAndComesBackQueuesAgain() {
        register("nadia");
        register("omar");
        register("lise");
        leave("nadia");
        register("nadia").statusCode(200).body("state", equalTo("WAITING")).body("position", equalTo(1));
        register("nadia").statusCode(200).body("state", equalTo("WAITING")).body("position", equalTo(1));
        leave("nadia").statusCode(204);
        leave("nadia").statusCode(204);
    }

    @Test
    void morePlacesGoToWhoWaitsAndFewerThanGivenAreRefused() {
        register("nadia");
        register("omar");
        register("lise");
        change("2", "1").statusCode(409).body("detail", equalTo("2 personnes ont déjà une place\u00a0: la capacité ne peut pas être inférieure."));
        change("2", "3").statusCode(200).body("registeredCount", equalTo(3)).body("waitingCount", equalTo(0));
        as("lise", Roles.AGENT).get(path()).then().body("registration.state", equalTo("REGISTERED"));
    }

    @Test
    void nobodyRegistersForWhatIsNotOpen() {
        var begun = fixtures.published("claire", Plans.webinar().from(Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600)));
        var late = fixtures.published("claire", Plans.soon().deadline(Instant.now().minusSeconds(60)));
        var cancelled = fixtures.published("claire", Plans.soon());
        fixtures.cancel(cancelled);
        for (var closed : new UUID[] { begun, late, cancelled }) {
            as("nadia", Roles.AGENT).put("/api/events/" + closed + "/registration").then().statusCode(409)
                    .body("type", endsWith("registration-closed"));
        }
    }

    @Test
    void whatIsHiddenIsNotFound() {
        var seminar = fixtures.published("claire", Plans.soon().visibility(EventVisibility.INVITED));
        var draft = fixtures.draft("claire", Plans.soon());
        for (var hidden : new UUID[] { seminar, draft, UUID.randomUUID() }) {
            as("nadia", Roles.AGENT).put("/api/events/" + hidden + "/registration").then().statusCode(404);
            as("nadia", Roles.AGENT).get("/api/events/" + hidden + "/registrations").then().statusCode(404);
        }
        as("paul", Roles.ADEME).get("/api/events/" + seminar + "/registrations").then().statusCode(404);
        fixtures.invite(seminar, "nadia");
        as("nadia", Roles.AGENT).put("/api/events/" + seminar + "/registration").then().statusCode(200);
    }

    @Test
    void aVisitorSignsInFirstAndAnAccountNeedsAProfile() {
        given().put(path() + "/registration").then().statusCode(401);
        as("without-profile", Roles.AGENT).put(path() + "/registration").then().statusCode(403)
                .body("type", endsWith("profile-required"));
    }

    @Test
    void thoseWhoRunItSeeTheListAndNobodyElse() {
        register("nadia");
        register("omar");
        register("lise");
        as("claire", Roles.AGENT).get(path() + "/registrations").then().statusCode(200)
                .body("items.participant.lastName", contains("nadia", "omar", "lise"))
                .body("items.state", contains("REGISTERED", "REGISTERED", "WAITING"))
                .body("items[2].position", equalTo(1))
                .body("items[0].email", equalTo("nadia@reseau-climat.example.org"));
        as("paul", Roles.MISSIONS_PUBLIQUES).get(path() + "/registrations").then().statusCode(200);
        as("nadia", Roles.AGENT).get(path() + "/registrations").then().statusCode(403);
        given().get(path() + "/registrations").then().statusCode(401);
    }

    @Test
    void theListIsSortedSearchedAndPaged() {
        register("omar");
        register("nadia");
        register("lise");
        list("sort=name").body("items.participant.lastName", contains("lise", "nadia", "omar"));
        list("sort=-name").body("items.participant.lastName", contains("omar", "nadia", "lise"));
        list("sort=state,name").body("items.participant.lastName", contains("nadia", "omar", "lise"));
        list("sort=organisation").body("total", equalTo(3));
        list("q=NÀDIA").body("items.participant.lastName", contains("nadia"));
        list("q=LISE&state=WAITING").body("items[0].position", equalTo(1));
        list("state=CANCELLED").body("items", empty());
        list("size=2&page=2").body("items.participant.lastName", contains("lise")).body("total", equalTo(3));
        list("size=2&page=9").body("items", empty()).body("total", equalTo(3));
        as("claire", Roles.AGENT).get(path() + "/registrations?sort=email").then().statusCode(400);
    }

    @Test
    void anOrganiserTakesSomebodyOffTheList() {
        register("nadia");
        register("omar");
        register("lise");
        var entry = as("claire", Roles.AGENT).get(path() + "/registrations").then().extract().<String>path("items[0].id");
        as("omar", Roles.AGENT).delete(path() + "/registrations/" + entry).then().statusCode(403);
        as("claire", Roles.AGENT).delete(path() + "/registrations/" + UUID.randomUUID()).then().statusCode(404);
        as("claire", Roles.AGENT).delete(path() + "/registrations/" + entry).then().statusCode(204);
        as("lise", Roles.AGENT).get(path()).then().body("registration.state", equalTo("REGISTERED"))
                .body("allowedActions", hasItem("CANCEL_REGISTRATION"));
    }

    private ValidatableResponse register(String person) {
        return as(person, Roles.AGENT).put(path() + "/registration").then();
    }

    private ValidatableResponse leave(String person) {
        return as(person, Roles.AGENT).delete(path() + "/registration").then();
    }

    private ValidatableResponse list(String query) {
        return as("claire", Roles.AGENT).get(path() + "/registrations?" + query).then().statusCode(200);
    }

    private ValidatableResponse change(String from, String to) {
        var detail = as("claire", Roles.AGENT).get(path()).then().body("capacity", equalTo(Integer.valueOf(from))).extract();
        return as("claire", Roles.AGENT).header("If-Match", detail.header("ETag")).contentType(ContentType.JSON).body("""
                {"kind": "WEBINAR", "visibility": "MEMBERS", "title": "L’eau qui manque", "summary": "Partager.",
                 "description": "", "startsAt": "%s", "endsAt": "%s", "online": true,
                 "onlineUrl": "https://visio.example.org/eau", "capacity": %s, "themeIds": [], "segments": []}
                """.formatted(detail.path("startsAt"), detail.path("endsAt"), to)).put(path()).then();
    }

    private String path() {
        return "/api/events/" + event;
    }
}
