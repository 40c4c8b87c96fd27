package fr.reseauclimat.event.visit;

import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.EventKind;
import fr.reseauclimat.event.Plans;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.event.visibility.EventVisibility;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.time.NetworkTime;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class VisitResourceTest {

    private static final Instant TEN = Instant.now().atZone(NetworkTime.PARIS).plusDays(1).truncatedTo(ChronoUnit.DAYS)
            .withHour(10).toInstant();

    @Inject
    EventFixtures fixtures;

    /** Mails that earlier tests sent. */
    private final Map<String, Long> before = new HashMap<>();
    private UUID event;
    private UUID claire;
    private String path;
    private String visit;

    @BeforeEach
    void aDayWithAVisitAndATalk() {
        claire = fixtures.member("claire");
        List.of("nadia", "paul", "bruno").forEach(fixtures::member);
        event = fixtures.published("claire", Plans.soon().kind(EventKind.PUBLIC_DAY).visibility(EventVisibility.PUBLIC)
                .at("Salle des fêtes").segments(
                        new SegmentPlan(SegmentKind.FIELD_VISIT, "La chaufferie", null, TEN, TEN.plusSeconds(3_600), null),
                        new SegmentPlan(SegmentKind.TALK, "Le bois", null, TEN.plusSeconds(3_600), TEN.plusSeconds(7_200), null)));
        path = "/api/events/" + event + "/visits";
        before.clear();
        List.of("nadia", "paul", "bruno").forEach(person -> before.put(person, told(person)));
        visit = given().get(path).then().statusCode(200).body("visits", hasSize(1)).extract().path("visits[0].segmentId");
    }

    @Test
    void aVisitTellsWhereToMeetAndWhoReceives() {
        var sheet = sheet(20);
        sheet.put("hostId", claire);
        sheet.put("latitude", 47.6);
        sheet.put("longitude", 6.5);
        save(0, sheet).statusCode(200).body("version", equalTo(1)).body("host.lastName", equalTo("claire"));

        given().get(path).then().body("visits[0].meetingPoint", equalTo("Devant la <gare>")).body("visits[0].host", nullValue())
                .body("visits[0].stepFree", equalTo("PARTLY")).body("editable", equalTo(false));
        as("claire", Roles.AGENT).get(path).then().body("editable", equalTo(true));
        as("nadia", Roles.AGENT).get(path).then().body("visits[0].host.lastName", equalTo("claire"));
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        save(0, sheet(20)).statusCode(200);
        save(0, sheet(10)).statusCode(412);
        save(1, sheet(10)).statusCode(200).body("coachSeats", equalTo(10)).body("version", equalTo(2));
        as("claire", Roles.AGENT).contentType("application/json").body(sheet(5)).put(path + "/" + visit).then().statusCode(428);
    }

    @Test
    void aSheetThatContradictsItselfIsRefused() {
        var half = sheet(20);
        half.put("latitude", 47.6);
        save(0, half).statusCode(400).body("errors.field", contains("latitude"));
        var stranger = sheet(20);
        stranger.put("hostId", UUID.randomUUID());
        save(0, stranger).statusCode(400);
        save(0, sheet(0)).statusCode(400);
    }

    @Test
    void onlyThoseWhoRunItWriteASheetAndOnlyOfAVisit() {
        as("nadia", Roles.AGENT).contentType("application/json").header("If-Match", "\"0\"").body(sheet(2))
                .put(path + "/" + visit).then().statusCode(403);
        as("claire", Roles.AGENT).contentType("application/json").header("If-Match", "\"0\"").body(sheet(2))
                .put(path + "/" + UUID.randomUUID()).then().statusCode(404);
        as("nadia", Roles.AGENT).get(path + "/" + visit + "/coach-seats").then().statusCode(403);
    }

    @Test
    void theFirstOnesHaveASeatAndWhoFollowsMovesUp() {
        save(0, sheet(1));
        register("nadia", "paul");
        ask("nadia").body("mySeat", equalTo("CONFIRMED"));
        ask("paul").body("mySeat", equalTo("WAITING"));
        ask("nadia").body("mySeat", equalTo("CONFIRMED")).body("coachAsked", equalTo(2));
        riders().body("items.lastName", contains("nadia", "paul")).body("items.seat", contains("CONFIRMED", "WAITING"));

        as("nadia", Roles.AGENT).delete(path + "/" + visit + "/coach-seat").then().statusCode(200).body("mySeat", nullValue());
        riders().body("items.lastName", contains("paul")).body("items.seat", contains("CONFIRMED"));
        ask("nadia").body("mySeat", equalTo("WAITING"));
        save(1, sheet(2));
        riders().body("items.seat", contains("CONFIRMED", "CONFIRMED"));
    }

    @Test
    void whoGivesUpTheDayGivesUpTheSeat() {
        save(0, sheet(1));
        register("nadia", "paul");
        ask("nadia");
        ask("paul");
        as("nadia", Roles.AGENT).delete("/api/events/" + event + "/registration").then().statusCode(204);
        riders().body("items.lastName", contains("paul")).body("items.seat", contains("CONFIRMED"));
    }

    @Test
    void whoMovesUpIsToldSoOnce() {
        save(0, sheet(1));
        register("nadia", "paul", "bruno");
        ask("nadia");
        ask("paul").body("mySeat", equalTo("WAITING"));
        ask("bruno").body("mySeat", equalTo("WAITING"));
        assertThat(List.of(told("nadia"), told("paul"), told("bruno"))).containsExactly(0L, 0L, 0L);

        as("nadia", Roles.AGENT).delete(path + "/" + visit + "/coach-seat").then().statusCode(200);
        assertThat(List.of(told("nadia"), told("paul"), told("bruno"))).containsExactly(0L, 1L, 0L);
        as("nadia", Roles.AGENT).delete(path + "/" + visit + "/coach-seat").then().statusCode(200);
        save(1, sheet(1));
        assertThat(told("paul")).as("nothing changed for who knows").isEqualTo(1);

        as("paul", Roles.AGENT).delete("/api/events/" + event + "/registration").then().statusCode(204);
        assertThat(List.of(told("paul"), told("bruno"))).containsExactly(1L, 1L);
        save(2, sheet(5));
        assertThat(List.of(told("paul"), told("bruno"))).as("more seats than people").containsExactly(1L, 1L);
    }

    @Test
    void moreSeatsAreToldToThoseWhoWait() {
        save(0, sheet(1));
        register("nadia", "paul");
        ask("nadia");
        ask("paul");
        save(1, sheet(2));
        assertThat(List.of(told("nadia"), told("paul"))).containsExactly(0L, 1L);
    }

    @Test
    void whoComesBackStandsBehindThoseWhoWereToldOfASeat() {
        save(0, sheet(1));
        register("nadia", "paul");
        ask("nadia");
        ask("paul");
        as("nadia", Roles.AGENT).delete("/api/events/" + event + "/registration").then().statusCode(204);
        register("nadia");
        riders().body("items.lastName", contains("paul")).body("items.seat", contains("CONFIRMED"));
        ask("nadia").body("mySeat", equalTo("WAITING"));
    }

    @Test
    void neverOneSeatTooManyThoughAllAskAtOnce() throws Exception {
        save(0, sheet(3));
        var people = IntStream.range(0, 12).mapToObj(i -> "rider-" + i).toArray(String[]::new);
        Arrays.stream(people).forEach(fixtures::member);
        register(people);
        var confirmed = 0;
        try (var threads = Executors.newFixedThreadPool(12)) {
            var requests = Arrays.stream(people)
                    .<Callable<String>>map(person -> () -> ask(person).extract().path("mySeat")).toList();
            for (var answer : threads.invokeAll(requests)) {
                confirmed += answer.get().equals("CONFIRMED") ? 1 : 0;
            }
        }
        assertThat(confirmed).as("who was told to have a seat").isEqualTo(3);
        List<String> seats = riders().extract().path("items.seat");
        assertThat(seats).hasSize(12).filteredOn("CONFIRMED"::equals).hasSize(3);
    }

    @Test
    void aSeatNeedsACoachAndAPlaceAtTheEvent() {
        as("bruno", Roles.AGENT).put(path + "/" + visit + "/coach-seat").then().statusCode(409);
        register("bruno");
        as("bruno", Roles.AGENT).put(path + "/" + visit + "/coach-seat").then().statusCode(409);
        given().put(path + "/" + visit + "/coach-seat").then().statusCode(401);
        as("bruno", Roles.AGENT).put(path + "/" + UUID.randomUUID() + "/coach-seat").then().statusCode(404);
    }

    private Map<String, Object> sheet(int seats) {
        return new HashMap<>(Map.of("meetingPoint", "Devant la <gare>", "stepFree", "PARTLY",
                "stepFreeNote", "Douze marches à l’étage", "equipment", "Chaussures fermées", "rules", "Casque obligatoire",
                "hostName", "Régie bois", "coachSeats", seats));
    }

    private ValidatableResponse save(int version, Map<String, Object> sheet) {
        return as("claire", Roles.AGENT).contentType("application/json").header("If-Match", "\"" + version + "\"").body(sheet)
                .put(path + "/" + visit).then();
    }

    private void register(String... people) {
        for (var person : people) {
            as(person, Roles.AGENT).put("/api/events/" + event + "/registration").then().statusCode(200);
        }
    }

    private ValidatableResponse ask(String person) {
        return as(person, Roles.AGENT).put(path + "/" + visit + "/coach-seat").then().statusCode(200);
    }

    private long told(String person) {
        return fixtures.subjects(person).stream().filter("Une place dans le car pour vous\u00a0: La chaufferie"::equals).count()
                - before.getOrDefault(person, 0L);
    }

    private ValidatableResponse riders() {
        return as("claire", Roles.AGENT).get(path + "/" + visit + "/coach-seats").then().statusCode(200);
    }
}
