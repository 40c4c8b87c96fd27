package fr.reseauclimat.facilitation.diagnosis;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.get;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.move;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.path;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.prepare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.net.URI;
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
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.capture.TableCalls;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

/** A shared diagnosis from phones at tables, without an account. */
@QuarkusTest
@ApiTest
class TableDiagnosisTest {

    @Inject
    RotationFixtures fixtures;

    @TestHTTPResource("/")
    URI server;

    private Day day;
    private String code;
    private List<String> criteria;

    @BeforeEach
    void aTableWithACode() {
        day = fixtures.day(SegmentKind.SHARED_DIAGNOSIS, today().plusDays(1), List.of());
        criteria = prepare(day);
        code = TableCalls.prepared(day, "Table 1", "Table 2").getString("spots[0].code");
    }

    private static Map<String, Object> score(String criterion, int level, long revision) {
        return Map.of("criterionId", criterion, "level", level, "revision", revision);
    }

    private ValidatableResponse give(UUID voter, int round, List<Map<String, Object>> scores) {
        return TableCalls.put(code, "/diagnosis/scores", Map.of("voter", voter, "round", round, "scores", scores));
    }

    @Test
    void criteriaAreSeenOnceScoringIsOpenAndSpreadsOnceItIsClosed() {
        TableCalls.get(code, "/diagnosis").statusCode(200).body("phase", equalTo("PREPARATION")).body("criteria", hasSize(0));
        move(day, "FIRST_SCORING").statusCode(200);
        for (var person = 0; person < 5; person++) {
            give(UUID.randomUUID(), 1, List.of(score(criteria.getFirst(), 1 + person % 2, 1))).statusCode(200).body("scores", hasSize(1));
        }
        TableCalls.get(code, "/diagnosis").statusCode(200).body("criteria", hasSize(3)).body("criteria[0].before", equalTo(null));
        move(day, "SPREAD").statusCode(200);
        TableCalls.get(code, "/diagnosis").statusCode(200).body("criteria[0].before.counts", equalTo(List.of(3, 2, 0, 0, 0)))
                .body("criteria[1].before", equalTo(null));
        give(UUID.randomUUID(), 1, List.of(score(criteria.getFirst(), 5, 1))).statusCode(409).body("detail", containsString("close"));
    }

    @Test
    void theSameRequestFiftyTimesAtOnceHasOneEffect() throws Exception {
        move(day, "FIRST_SCORING").statusCode(200);
        var voter = UUID.randomUUID();
        var scores = criteria.stream().map(criterion -> score(criterion, 4, 3)).toList();
        Callable<Integer> send = () -> give(voter, 1, scores).extract().statusCode();
        try (var phones = Executors.newFixedThreadPool(16)) {
            var answers = phones.invokeAll(IntStream.range(0, 50).mapToObj(i -> send).toList()).stream().map(answer -> answer.resultNow()).distinct();
            assertThat(answers).containsExactly(200);
        }
        assertThat(get(day).getInt("answering")).isEqualTo(1);
        // what an older state of the phone says comes too late
        give(voter, 1, List.of(score(criteria.getFirst(), 1, 2))).statusCode(200).body("scores[0].level", equalTo(4));
    }

    @Test
    void withoutTheCodeOfSuchATableThereIsNothing() {
        move(day, "FIRST_SCORING").statusCode(200);
        TableCalls.get("ZZZZZZ", "/diagnosis").statusCode(404);
        TableCalls.get("ZZZZZZ", "/diagnosis/stream").statusCode(404);
        var other = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), List.of());
        var cafe = TableCalls.prepared(other, "Table 1").getString("spots[0].code");
        TableCalls.get(cafe, "/diagnosis").statusCode(404);
        TableCalls.put(cafe, "/diagnosis/scores", Map.of("voter", UUID.randomUUID(), "round", 1,
                "scores", List.of(score(criteria.getFirst(), 3, 1)))).statusCode(404);
    }

    @Test
    void levelsAreThoseOfTheScale() {
        move(day, "FIRST_SCORING").statusCode(200);
        give(UUID.randomUUID(), 1, List.of(score(criteria.getFirst(), 6, 1))).statusCode(400);
        give(UUID.randomUUID(), 1, List.of(score(criteria.getFirst(), 0, 1))).statusCode(400);
        give(UUID.randomUUID(), 3, List.of(score(criteria.getFirst(), 3, 1))).statusCode(400);
        give(UUID.randomUUID(), 1, List.of(score(UUID.randomUUID().toString(), 3, 1))).statusCode(400);
        give(UUID.randomUUID(), 1, List.of()).statusCode(400);
    }

    @Test
    void whoFacilitatesHearsThatSomebodyScoredAndNeverWhat() throws Exception {
        move(day, "FIRST_SCORING").statusCode(200);
        try (var screen = new EventLines(server, path(day) + "/stream", "claire", Roles.AGENT)) {
            assertThat(screen.next().getInt("answering")).isZero();
            give(UUID.randomUUID(), 1, List.of(score(criteria.getFirst(), 2, 1))).statusCode(200);
            var heard = screen.next();
            assertThat(heard.getInt("answering")).isEqualTo(1);
            assertThat(heard.<Object>getList("criteria.before").stream().filter(spread -> spread != null)).isEmpty();
        }
    }
}
