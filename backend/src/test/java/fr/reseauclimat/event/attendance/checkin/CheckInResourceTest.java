package fr.reseauclimat.event.attendance.checkin;

import static fr.reseauclimat.event.attendance.Arrivals.arrival;
import static fr.reseauclimat.event.attendance.Arrivals.send;
import static fr.reseauclimat.event.attendance.Arrivals.undone;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class CheckInResourceTest {

    private static final Instant NINE = Instant.now().minus(20, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    EventFixtures fixtures;

    private UUID event;
    private String path;
    private Map<String, Object> nadia;

    @BeforeEach
    void aDayThatNadiaComesTo() {
        List.of("claire", "nadia", "paul").forEach(fixtures::member);
        event = fixtures.published("claire", Plans.soon().at("Salle des fêtes"));
        path = "/api/events/" + event;
        as("nadia", Roles.AGENT).put(path + "/registration").then().statusCode(200);
        nadia = Map.of("registrationId", people().getString("items[0].id"));
    }

    @Test
    void whoIsNotedIsPresentSinceThen() {
        send(path, arrival(UUID.randomUUID(), NINE, nadia)).statusCode(200).body("results.outcome", contains("PRESENT"));

        assertThat(people().<String, Object>getMap("items[0].presences[0]")).containsEntry("present", true)
                .containsEntry("half", "MORNING").containsEntry("corrected", false).containsEntry("arrivedAt", NINE.toString());
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void anArrivalThatIsSentAgainCountsOnce() {
        var arrival = arrival(UUID.randomUUID(), NINE, nadia);
        send(path, arrival, arrival).statusCode(200);
        send(path, arrival).statusCode(200).body("results.outcome", contains("PRESENT"));

        assertThat(people().getList("items[0].presences[0].checkIns")).hasSize(1);
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void fiftyRequestsAtOnceWithTheSameArrivalsHaveOneEffect() throws Exception {
        var arrival = arrival(UUID.randomUUID(), NINE, nadia);
        var walkIn = arrival(UUID.randomUUID(), NINE, somebody("Lise", "Doubs"));
        try (var doors = Executors.newFixedThreadPool(16)) {
            var requests = IntStream.range(0, 50)
                    .<Callable<Integer>>mapToObj(i -> () -> send(path, arrival, walkIn).extract().statusCode()).toList();
            for (var answer : doors.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(present()).isEqualTo(2);
        assertThat(people().getList("items")).hasSize(2);
    }

    @Test
    void twoDoorsMakeOnePresenceWithTheEarliestTime() {
        var early = arrival(UUID.randomUUID(), NINE, nadia);
        var late = arrival(UUID.randomUUID(), NINE.plusSeconds(90), nadia);
        send(path, late);
        send(path, early);
        assertThat(people().getString("items[0].presences[0].arrivedAt")).isEqualTo(NINE.toString());
        assertThat(present()).isEqualTo(1);

        send(path, undone(early)).body("results.outcome", contains("UNDONE"));
        assertThat(present()).as("the other door saw her too").isEqualTo(1);
        assertThat(people().getString("items[0].presences[0].arrivedAt")).isEqualTo(NINE.plusSeconds(90).toString());
        send(path, undone(late));
        assertThat(present()).isZero();
    }

    @Test
    void whatWasTakenBackStaysSoThoughTheArrivalComesLate() {
        var arrival = arrival(UUID.randomUUID(), NINE, nadia);
        send(path, undone(arrival)).body("results.outcome", contains("UNDONE"));
        send(path, arrival).body("results.outcome", contains("UNDONE"));
        assertThat(present()).isZero();
    }

    @Test
    void aScannedCodeIsThePerson() {
        send(path, arrival(UUID.randomUUID(), NINE, Map.of("code", people().getString("items[0].code"))))
                .body("results[0].registrationId", equalTo(nadia.get("registrationId")));
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void whoWalksInJoinsTheListOnceAndLeavesItWhenItWasAMistake() {
        var arrival = arrival(UUID.randomUUID(), NINE, somebody("Lise", "<b>Doubs</b>"));
        send(path, arrival).body("results.outcome", contains("PRESENT"));
        send(path, arrival);

        assertThat(people().getList("items.lastName")).containsExactly("<b>Doubs</b>", "nadia");
        assertThat(people().getList("items.walkIn")).containsExactly(true, false);
        as("claire", Roles.AGENT).get(path + "/attendance/summary").then()
                .body("expected", equalTo(1)).body("walkIns", equalTo(1)).body("halfDays[0].present", equalTo(1));
        as("claire", Roles.AGENT).get(path + "/registrations").then().statusCode(200).body("items", hasSize(2));

        send(path, undone(arrival));
        assertThat(people().getList("items.lastName")).containsExactly("nadia");
    }

    @Test
    void whoWalkedInAndLeftNoAddressIsNotWrittenTo() {
        send(path, arrival(UUID.randomUUID(), NINE, somebody("Lise", "Doubs"))).statusCode(200);
        as("claire", Roles.AGENT).contentType("application/json").body(Map.of("reason", "Neige"))
                .post(path + "/cancellation").then().statusCode(200);
        assertThat(fixtures.subjects("nadia")).last().asString().contains("annul");
    }

    @Test
    void aClockThatIsAheadMakesNobodyArriveInTheFuture() {
        var before = Instant.now();
        send(path, arrival(UUID.randomUUID(), Instant.now().plus(3, ChronoUnit.HOURS), nadia)).statusCode(200);
        assertThat(Instant.parse(people().getString("items[0].presences[0].arrivedAt"))).isBetween(before, Instant.now());
    }

    @Test
    void eachArrivalIsAnsweredForItself() {
        var elsewhere = fixtures.published("claire", Plans.soon().at("Mairie"));
        var taken = UUID.randomUUID();
        send("/api/events/" + elsewhere, arrival(taken, NINE, somebody("Anne", "Seille")));
        var otherHalf = arrival(UUID.randomUUID(), NINE, nadia);
        otherHalf.put("half", "AFTERNOON");

        send(path, arrival(UUID.randomUUID(), NINE, Map.of("registrationId", UUID.randomUUID())),
                arrival(UUID.randomUUID(), NINE, Map.of("code", UUID.randomUUID())),
                arrival(UUID.randomUUID(), NINE, Map.of()), otherHalf, arrival(taken, NINE, nadia),
                arrival(UUID.randomUUID(), NINE, nadia)).statusCode(200)
                .body("results.outcome", contains("UNKNOWN_PERSON", "UNKNOWN_PERSON", "UNKNOWN_PERSON", "UNKNOWN_HALF_DAY",
                        "REFUSED", "PRESENT"));
    }

    @Test
    void onlyThoseWhoRunTheDayNoteArrivals() {
        var body = Map.of("items", List.of(arrival(UUID.randomUUID(), NINE, nadia)));
        var json = "application/json";
        given().contentType(json).body(body).post(path + "/check-ins").then().statusCode(401);
        as("nadia", Roles.AGENT).contentType(json).body(body).post(path + "/check-ins").then().statusCode(403);
        as("claire", Roles.AGENT).contentType(json).body(body).post("/api/events/" + UUID.randomUUID() + "/check-ins")
                .then().statusCode(404);
        send(path).statusCode(400);
        fixtures.cancel(event);
        send(path, arrival(UUID.randomUUID(), NINE, nadia)).statusCode(409);
    }

    @Test
    void aCodeLeadsToItsEventForThoseWhoRunItAlone() {
        var code = people().getString("items[0].code");
        as("claire", Roles.AGENT).get("/api/check-in-codes/" + code).then().statusCode(200)
                .body("eventId", equalTo(event.toString())).body("registrationId", equalTo(nadia.get("registrationId")));
        as("nadia", Roles.AGENT).get("/api/check-in-codes/" + code).then().statusCode(404);
        as("claire", Roles.AGENT).get("/api/check-in-codes/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/check-in-codes/" + code).then().statusCode(401);
    }

    @Test
    void theListIsForThoseWhoRunTheDay() {
        as("nadia", Roles.AGENT).get(path + "/attendance").then().statusCode(403);
        as("nadia", Roles.AGENT).get(path + "/attendance/summary").then().statusCode(403);
        given().get(path + "/attendance").then().statusCode(401);
        as("claire", Roles.AGENT).get(path + "/attendance?q=inconnue").then().body("items", hasSize(0));
        as("claire", Roles.AGENT).get(path + "/attendance?q=NADIA&presence=ABSENT").then().body("items", hasSize(1));
        as("claire", Roles.AGENT).get(path + "/attendance?sort=code").then().statusCode(400);
    }

    private static Map<String, Object> somebody(String first, String last) {
        return Map.of("walkIn", Map.of("firstName", first, "lastName", last, "organisation", "Mairie de Lure"));
    }

    private JsonPath people() {
        return as("claire", Roles.AGENT).get(path + "/attendance").then().statusCode(200).extract().jsonPath();
    }

    private int present() {
        return as("claire", Roles.AGENT).get(path + "/attendance/summary").then().statusCode(200).extract()
                .path("halfDays[0].present");
    }
}
