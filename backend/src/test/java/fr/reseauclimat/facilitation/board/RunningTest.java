package fr.reseauclimat.facilitation.board;

import static fr.reseauclimat.facilitation.RotationCalls.end;
import static fr.reseauclimat.facilitation.RotationCalls.finish;
import static fr.reseauclimat.facilitation.RotationCalls.get;
import static fr.reseauclimat.facilitation.RotationCalls.plan;
import static fr.reseauclimat.facilitation.RotationCalls.save;
import static fr.reseauclimat.facilitation.RotationCalls.settings;
import static fr.reseauclimat.facilitation.RotationCalls.start;
import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.EventLines;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class RunningTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    EventFixtures events;

    @Inject
    RotationStream stream;

    @TestHTTPResource("/")
    URI server;

    private Day day;
    private JsonPath plan;

    @BeforeEach
    void aPlanOfTwoRounds() {
        day = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), people("hall", 6));
        save(day, 0, settings("TABLES", 2, 2)).statusCode(200);
        plan = plan(day, Map.of()).statusCode(200).extract().jsonPath();
    }

    @Test
    void theHallSeesTheRoundThatRunsAndTheOneToCome() {
        get(day, "/board").statusCode(200).body("current", nullValue()).body("next.number", equalTo(1))
                .body("next.tables", hasSize(2)).body("state", equalTo("PLANNED"));
        var board = start(day, 1).statusCode(200).body("state", equalTo("RUNNING")).body("current.number", equalTo(1))
                .body("next.number", equalTo(2)).body("current.tables.people.flatten()", hasSize(6)).extract().jsonPath();
        assertThat(Duration.between(Instant.parse(board.getString("current.startedAt")),
                Instant.parse(board.getString("current.endsAt")))).isEqualTo(Duration.ofMinutes(15));
        assertThat(board.<String>getList("current.tables[0].people.registrationId"))
                .isEqualTo(plan.getList("rounds[0].tables[0].registrationIds"));
        end(day, 1).statusCode(200).body("current", nullValue()).body("next.number", equalTo(2));
        start(day, 2).statusCode(200).body("next", nullValue());
        end(day, 2).statusCode(200).body("state", equalTo("DONE")).body("current", nullValue()).body("next", nullValue());
    }

    @Test
    void whatComesOutOfTurnIsRefusedInFrench() {
        start(day, 2).statusCode(409).body("type", equalTo("urn:reseau-climat:problem:transition-refused"))
                .body("detail", containsString("Le prochain tour est le tour 1"));
        end(day, 1).statusCode(409);
        finish(day).statusCode(409);
        start(day, 0).statusCode(404);
        start(day, 3).statusCode(404);
        start(day, 1).statusCode(200);
        start(day, 1).statusCode(409);
        finish(day).statusCode(200).body("state", equalTo("DONE"));
        start(day, 2).statusCode(409);
    }

    @Test
    void ofManyWhoPressAtOnceOneBeginsTheRound() throws Exception {
        Callable<Integer> press = () -> start(day, 1).extract().statusCode();
        try (var hands = Executors.newFixedThreadPool(6)) {
            var answers = hands.invokeAll(IntStream.range(0, 6).mapToObj(i -> press).toList()).stream()
                    .map(answer -> answer.resultNow()).sorted().toList();
            assertThat(answers).isEqualTo(List.of(200, 409, 409, 409, 409, 409));
        }
    }

    @Test
    void everybodyFindsTheOwnSeatAndNoOther() {
        start(day, 1).statusCode(200);
        var seats = as("hall01", Roles.ELECTED_OFFICIAL).get("/api/events/" + day.event() + "/registration/seats").then()
                .statusCode(200).body("rotations", hasSize(1)).body("rotations[0].seats.round", equalTo(List.of(1, 2)))
                .body("rotations[0].seats.current", equalTo(List.of(true, false))).extract();
        var mine = day.registrations().getFirst().toString();
        var table = plan.<String>getList("rounds[0].tables.findAll { it.registrationIds.contains('" + mine + "') }.tableId").getFirst();
        var name = plan.getString("tables.find { it.id == '" + table + "' }.name");
        assertThat(seats.jsonPath().getString("rotations[0].seats[0].table")).isEqualTo(name);
        assertThat(seats.jsonPath().getString("rotations[0].seats[0].question")).isEqualTo("Que garder ? " + name);
        assertThat(seats.asString()).doesNotContain("hall0");

        events.member("nadia");
        as("nadia", Roles.AGENT).get("/api/events/" + day.event() + "/registration/seats").then().statusCode(404);
        as("hall01", Roles.ELECTED_OFFICIAL).get("/api/events/" + UUID.randomUUID() + "/registration/seats").then().statusCode(404);
        given().get("/api/events/" + day.event() + "/registration/seats").then().statusCode(401);
    }

    @Test
    void theBoardIsForThoseWhoRunTheDay() {
        given().get(day.path() + "/board").then().statusCode(401);
        as("hall01", Roles.ELECTED_OFFICIAL).get(day.path() + "/board").then().statusCode(403);
        as("hall01", Roles.ELECTED_OFFICIAL).get(day.path() + "/board/stream").then().statusCode(403);
        as("hall01", Roles.ELECTED_OFFICIAL).post(day.path() + "/rounds/1/start").then().statusCode(403);
        as("claire", Roles.AGENT).get("/api/events/" + day.event() + "/segments/" + UUID.randomUUID() + "/rotation/board").then()
                .statusCode(404);
    }

    @Test
    void hallAndPhonesHearOfARoundAtOnceAndAfterADeadLineOfTheStateAsItIs() throws Exception {
        var before = stream.listeners();
        var seats = "/api/events/" + day.event() + "/registration/seats/stream";
        try (var hall = new EventLines(server, day.path() + "/board/stream", "claire", Roles.AGENT);
                var phone = new EventLines(server, seats, "hall01", Roles.ELECTED_OFFICIAL)) {
            assertThat(hall.next().getString("state")).isEqualTo("PLANNED");
            assertThat(phone.next().getBoolean("rotations[0].seats[0].current")).isFalse();
            assertThat(stream.listeners()).isEqualTo(before + 2);
            var begun = Instant.now();
            start(day, 1).statusCode(200);
            assertThat(hall.next().getInt("current.number")).isEqualTo(1);
            assertThat(phone.next().getBoolean("rotations[0].seats[0].current")).isTrue();
            assertThat(Duration.between(begun, Instant.now())).isLessThan(RotationStream.LOOK.dividedBy(2));
        }
        end(day, 1).statusCode(200);
        try (var phone = new EventLines(server, seats, "hall01", Roles.ELECTED_OFFICIAL);
                var guest = new EventLines(server, seats, "Link " + fixtures.link(day.registrations().getFirst()))) {
            var seen = phone.next();
            assertThat(seen.getBoolean("rotations[0].seats[0].current")).isFalse();
            assertThat(guest.next().<Object>get("rotations")).isEqualTo(seen.get("rotations"));
        }
    }
}
