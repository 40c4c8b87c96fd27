package fr.reseauclimat.facilitation.script;

import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.script.ScriptCalls.board;
import static fr.reseauclimat.facilitation.script.ScriptCalls.move;
import static fr.reseauclimat.facilitation.script.ScriptCalls.path;
import static fr.reseauclimat.facilitation.script.ScriptCalls.read;
import static fr.reseauclimat.facilitation.script.ScriptCalls.steps;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.EventLines;
import fr.reseauclimat.facilitation.RotationCalls;
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
class StepClockTest {

    @Inject
    RotationFixtures fixtures;

    @TestHTTPResource("/")
    URI server;

    private Day day;
    private List<Object> step;

    @BeforeEach
    void aWorldCafe() {
        day = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), people("pas", 4));
        step = steps(day).stream().map(one -> one.get("id")).toList();
    }

    @Test
    void theClockGoesThroughTheStepsAndBack() {
        board(day).statusCode(200).body("state", equalTo("READY")).body("current", nullValue()).body("next.number", equalTo(1))
                .body("minutesAfter", equalTo(95));
        var begun = move(day, null, step.get(0)).statusCode(200).body("state", equalTo("RUNNING")).body("current.number", equalTo(1))
                .body("next.number", equalTo(2)).body("minutesAfter", equalTo(85)).extract().jsonPath();
        assertThat(left(begun)).isBetween(Duration.ofSeconds(595), Duration.ofMinutes(10));
        read(day).body("version", equalTo(1)).body("adapted", equalTo(false));
        move(day, step.get(0), step.get(1)).body("current.number", equalTo(2)).body("current.minutes", equalTo(20));
        move(day, step.get(1), step.get(0)).body("current.number", equalTo(1));
        move(day, step.get(0), step.get(5)).body("next", nullValue()).body("minutesAfter", equalTo(0));
        move(day, step.get(5), null).body("state", equalTo("DONE")).body("current", nullValue()).body("next", nullValue());
        move(day, null, step.get(0)).body("state", equalTo("RUNNING"));
    }

    @Test
    void askingTwiceForTheNextStepGoesOnOnce() {
        move(day, null, step.get(0));
        var once = move(day, step.get(0), step.get(1)).body("current.number", equalTo(2)).extract().jsonPath();
        move(day, step.get(1), step.get(2)).body("current.number", equalTo(3));
        move(day, step.get(0), step.get(1)).statusCode(200).body("current.number", equalTo(3));
        assertThat(once.getString("current.title")).isNotBlank();
    }

    @Test
    void ofManyWhoPressAtOnceOneGoesOn() throws Exception {
        move(day, null, step.get(0));
        Callable<String> press = () -> move(day, step.get(0), step.get(1)).statusCode(200).extract().jsonPath().getString("current.endsAt");
        try (var hands = Executors.newFixedThreadPool(6)) {
            var ends = hands.invokeAll(IntStream.range(0, 6).mapToObj(i -> press).toList()).stream().map(end -> end.resultNow()).distinct();
            assertThat(ends).as("the step was entered once").hasSize(1);
        }
    }

    @Test
    void manyWhoBeginAtOnceMakeOneClock() throws Exception {
        Callable<Integer> press = () -> move(day, null, step.get(0)).extract().statusCode();
        try (var hands = Executors.newFixedThreadPool(6)) {
            assertThat(hands.invokeAll(IntStream.range(0, 6).mapToObj(i -> press).toList()).stream().map(answer -> answer.resultNow()))
                    .containsOnly(200);
        }
        assertThat(fixtures.count("select count(*) from step_clocks where segment_id = ?1", day.segment())).isOne();
    }

    @Test
    void aPauseStopsTheTimeAndAMinuteMoreMovesTheEnd() {
        move(day, null, step.get(0));
        var paused = move(day, step.get(0), step.get(0), null, true).body("state", equalTo("PAUSED"))
                .body("current.pausedAt", notNullValue()).extract().jsonPath();
        var again = move(day, step.get(0), step.get(0), null, true).extract().jsonPath();
        assertThat(again.getString("current.pausedAt")).isEqualTo(paused.getString("current.pausedAt"));
        var resumed = move(day, step.get(0), step.get(0), null, false).body("state", equalTo("RUNNING"))
                .body("current.pausedAt", nullValue()).extract().jsonPath();
        assertThat(Instant.parse(resumed.getString("current.endsAt"))).isAfterOrEqualTo(Instant.parse(paused.getString("current.endsAt")));
        var longer = move(day, step.get(0), step.get(0), 11, null).body("current.minutes", equalTo(11)).extract().jsonPath();
        assertThat(Duration.between(end(resumed), end(longer))).isEqualTo(Duration.ofMinutes(1));
        move(day, step.get(0), step.get(0), 11, null).body("current.endsAt", equalTo(longer.getString("current.endsAt")));
        move(day, step.get(0), step.get(0), 0, null).statusCode(400);
        move(day, step.get(0), step.get(1)).body("current.minutes", equalTo(20));
    }

    @Test
    void aStepThatIsNotInTheScriptIsRefused() {
        move(day, null, UUID.randomUUID()).statusCode(400);
        board(day).body("state", equalTo("READY"));
    }

    @Test
    void whereARoundRunsTheBoardSaysSoAndTellsTheQuestions() {
        RotationCalls.save(day, 0, RotationCalls.settings("TABLES", 1, 2)).statusCode(200);
        RotationCalls.plan(day, Map.of()).statusCode(200);
        board(day).body("roundRunning", equalTo(false)).body("questions", equalTo(List.of("Que garder ? Table 1", "Que garder ? Table 2")));
        RotationCalls.start(day, 1).statusCode(200);
        board(day).body("roundRunning", equalTo(true));
    }

    @Test
    void theHallFollowsByItself() throws Exception {
        try (var hall = new EventLines(server, path(day) + "/clock/stream", "claire", Roles.AGENT)) {
            assertThat(hall.next().getString("state")).isEqualTo("READY");
            move(day, null, step.get(0)).statusCode(200);
            assertThat(hall.next().getInt("current.number")).isEqualTo(1);
            move(day, step.get(0), step.get(1)).statusCode(200);
            assertThat(hall.next().getInt("current.number")).isEqualTo(2);
        }
    }

    @Test
    void theClockIsForThoseWhoRunTheDay() {
        given().get(path(day) + "/clock").then().statusCode(401);
        as("pas01", Roles.AGENT).get(path(day) + "/clock").then().statusCode(403);
        as("pas01", Roles.AGENT).get(path(day) + "/clock/stream").then().statusCode(403);
        as("pas01", Roles.AGENT).contentType("application/json").body(Map.of("to", step.get(0))).put(path(day) + "/clock").then()
                .statusCode(403);
    }

    private static Instant end(JsonPath board) {
        return Instant.parse(board.getString("current.endsAt"));
    }

    private static Duration left(JsonPath board) {
        return Duration.between(Instant.parse(board.getString("now")), end(board));
    }
}
