package fr.reseauclimat.access;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** Case 34: what somebody pastes into their name or a title stops nobody else's action, from the first form to the last mail. */
@QuarkusTest
@ApiTest
class EnteredTextJourneyTest {

    private static final String JSON = "application/json";
    private static final String LONG = "A".repeat(79);
    private static final String[] EVERYTHING = Roles.HUMAN.toArray(String[]::new);

    @Inject
    EventFixtures fixtures;

    @Test
    void aNameFromASheetCanBeWelcomedOrRefused() {
        for (var name : List.of("Paul\tLoue", "\u202EPaul\u2028Loue\u202C", "Paul\u0007 Loue\u007F")) {
            var address = "entered-" + UUID.randomUUID() + "@example.org";
            given().contentType(JSON).body(Map.of("firstName", name, "lastName", "e\u0301" + LONG, "email", address, "role", "ASSOCIATION",
                    "newOrganisation", Map.of("name", "Collectif\t" + address, "kind", "ASSOCIATION", "territoryId", "DEP-71"),
                    "message", "Bonjour,\r\nmerci.", "consent", true, "locale", "fr")).post("/api/join-requests").then().statusCode(202);
            var found = as("entered-staff", Roles.ADEME).queryParam("q", address).get("/api/join-requests").then().statusCode(200)
                    .body("items.firstName", contains("Paul Loue")).body("items.lastName", contains("é" + LONG))
                    .body("items.message", contains("Bonjour,\nmerci.")).extract().<String>path("items[0].id");
            fixtures.member("entered-staff");
            as("entered-staff", Roles.ADEME).contentType(JSON).body(Map.of("reason", "Trop\u2028tôt"))
                    .post("/api/join-requests/" + found + "/refusal").then().statusCode(200).body("refusalReason", equalTo("Trop\ntôt"));
        }
    }

    @Test
    void aTitleAndANameFromElsewhereReachFeedsAndMailsAndTheDayCanBeCancelled() {
        List.of("entered-runs", "entered-comes").forEach(fixtures::member);
        as("entered-comes", Roles.AGENT).contentType(JSON).header("If-Match", "*").body(profile("Paul\tLoue", "Re\u0301mi\u202E" + LONG))
                .put("/api/me/profile").then().statusCode(400).body("errors.field", contains("lastName"));
        as("entered-comes", Roles.AGENT).contentType(JSON).header("If-Match", "*").body(profile("Paul\tLoue", "Re\u0301mi\u202E"))
                .put("/api/me/profile").then().statusCode(200).body("firstName", equalTo("Paul Loue")).body("lastName", equalTo("Rémi"));

        var mark = UUID.randomUUID().toString().substring(0, 8);
        var event = as("entered-runs", EVERYTHING).contentType(JSON).body(event("Eau\u2028" + mark + "\u0085qui\u0007 manque\u007F"))
                .post("/api/events").then().statusCode(201).body("title", equalTo("Eau " + mark + " qui manque"))
                .body("description", equalTo("Une ligne.\nUne autre.")).extract().<String>path("id");
        fixtures.publish(UUID.fromString(event));
        as("entered-comes", Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        as("entered-runs", EVERYTHING).contentType(JSON).body(Map.of("reason", "Neige\u2029et verglas")).post("/api/events/" + event + "/cancellation")
                .then().statusCode(200);
        assertThat(fixtures.subjects("entered-comes")).hasSizeGreaterThanOrEqualTo(2).anyMatch(subject -> subject.contains("Eau " + mark + " qui manque"));
        var feed = given().get("/api/calendars/public.ics").then().statusCode(200).extract().asString().replace("\r\n ", "");
        assertThat(feed.lines().filter(line -> line.startsWith("SUMMARY") && line.contains(mark))).singleElement()
                .satisfies(line -> assertThat(line).contains("Eau " + mark + " qui manque").matches("\\P{Cntrl}+"));
    }

    @Test
    void halfACharacterIsRefusedWithItsFieldAndASentence() {
        as("entered-runs", EVERYTHING).contentType(JSON).body("{\"title\": \"a\\uD800\"}").post("/api/topics").then().statusCode(400)
                .body("errors.field", contains("title")).body("errors.message", contains("Un caractère est incomplet\u00a0: effacez-le, puis tapez-le de nouveau."));
    }

    /** Case 36, for years. */
    @Test
    void aMomentThatNoNetworkSpeaksOfIsRefused() {
        for (var year : List.of("-999999999", "1969", "+20270", "2200")) {
            var body = new HashMap<>(event("Année"));
            body.put("startsAt", year + "-03-09T08:00:00Z");
            as("entered-runs", EVERYTHING).contentType(JSON).body(body).post("/api/events").then().statusCode(400)
                    .body("errors.field", contains("startsAt")).body("errors.message", hasItem("Indiquez une date entre 1970 et 2199."));
            given().queryParam("from", year + "-03-09").get("/api/events").then().statusCode(400).body("errors.field", contains("from"));
        }
    }

    @Test
    void signsAloneFindNothing() {
        fixtures.published("entered-runs", Plans.soon());
        for (var list : List.of("events", "organisations", "members", "topics", "territories", "join-requests", "members/skills")) {
            for (var signs : List.of("%", "_", "%_%\\")) {
                as("entered-staff", EVERYTHING).queryParam("q", signs).get("/api/" + list).then().statusCode(200).body("total", equalTo(0));
            }
        }
    }

    private static Map<String, Object> event(String title) {
        var start = Instant.now().plus(Duration.ofDays(30));
        var event = new HashMap<String, Object>(Map.of("kind", "WEBINAR", "visibility", "PUBLIC", "title", title, "summary", "Pour\tvoir",
                "description", "Une ligne.\r\nUne autre.", "online", true, "onlineUrl", "https://visio.example.org/salle"));
        event.putAll(Map.of("startsAt", start.toString(), "endsAt", start.plusSeconds(3_600).toString(), "themeIds", List.of(), "segments", List.of()));
        return event;
    }

    private static Map<String, Object> profile(String firstName, String lastName) {
        return Map.of("firstName", firstName, "lastName", lastName, "themeIds", List.of(), "skills", List.of("Eau\tpluviale"),
                "offers", List.of(), "needs", List.of(), "visibility", Map.of("email", false, "phone", false, "photo", false), "locale", "fr");
    }
}
