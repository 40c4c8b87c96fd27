package fr.reseauclimat.facilitation.planning;

import static fr.reseauclimat.facilitation.RotationCalls.end;
import static fr.reseauclimat.facilitation.RotationCalls.get;
import static fr.reseauclimat.facilitation.RotationCalls.plan;
import static fr.reseauclimat.facilitation.RotationCalls.replan;
import static fr.reseauclimat.facilitation.RotationCalls.save;
import static fr.reseauclimat.facilitation.RotationCalls.settings;
import static fr.reseauclimat.facilitation.RotationCalls.start;
import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.member.MemberRole;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;

/** The first round is over and the second one runs when people come late, go, and a table closes. */
@QuarkusTest
@ApiTest
class ReplanTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    EventFixtures events;

    private Day day;
    private JsonPath announced;

    @BeforeEach
    void twoRoundsOfFourBegan() {
        day = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), people("again", 12));
        save(day, 0, settings("TABLES", 4, 3)).statusCode(200);
        announced = plan(day, Map.of()).statusCode(200).extract().jsonPath();
        start(day, 1).statusCode(200);
        end(day, 1).statusCode(200);
        start(day, 2).statusCode(200);
    }

    @Test
    void whoComesLateFindsATableAndNobodyElseMoves() {
        var late = fixtures.register(day.event(), events.member("late"), MemberRole.AGENT);
        var begun = Instant.now();
        var result = replan(day, Set.of(late), Set.of(), Set.of()).statusCode(200).body("moved", hasSize(0)).extract().jsonPath();
        assertThat(Duration.between(begun, Instant.now())).as("people are standing and wait").isLessThan(Duration.ofSeconds(3));
        requireFrozen(result);
        for (var round = 3; round <= 4; round++) {
            assertThat(everybody(result, round)).hasSize(13).contains(late.toString());
        }
    }

    @Test
    void whoHasGoneIsMissedByNobodyTwice() {
        var gone = day.registrations().getFirst();
        var result = replan(day, Set.of(), Set.of(gone), Set.of()).statusCode(200).extract().jsonPath();
        requireFrozen(result);
        assertThat(everybody(result, 2)).contains(gone.toString());
        assertThat(everybody(result, 3)).hasSize(11).doesNotContain(gone.toString());
        // and is told to have come back
        var back = replan(day, Set.of(gone), Set.of(), Set.of()).statusCode(200).extract().jsonPath();
        assertThat(everybody(back, 3)).hasSize(12).contains(gone.toString());
    }

    @Test
    void nobodySitsAtATableThatClosed() {
        var closed = announced.getString("tables[1].id");
        var result = replan(day, Set.of(), Set.of(), Set.of(closed)).statusCode(200).extract().jsonPath();
        requireFrozen(result);
        assertThat(result.getBoolean("plan.tables[1].closed")).isTrue();
        for (var round = 2; round < 4; round++) {
            assertThat(result.<String>getList("plan.rounds[" + round + "].tables.tableId")).hasSize(2).doesNotContain(closed);
            assertThat(everybody(result, round + 1)).hasSize(12);
        }
        // it stays closed when people come later
        var late = fixtures.register(day.event(), events.member("later"), MemberRole.AGENT);
        var again = replan(day, Set.of(late), Set.of(), Set.of()).statusCode(200).extract().jsonPath();
        assertThat(again.<String>getList("plan.rounds[3].tables.tableId")).doesNotContain(closed);
        assertThat(everybody(again, 4)).hasSize(13);
    }

    @Test
    void whatCannotBeIsRefused() {
        replan(day, Set.of(UUID.randomUUID()), Set.of(), Set.of()).statusCode(400);
        replan(day, Set.of(), Set.of(), Set.of(UUID.randomUUID().toString())).statusCode(400);
        replan(day, Set.of(), Set.of(), Set.copyOf(announced.<String>getList("tables.id"))).statusCode(422);
        replan(day, Set.of(), Set.copyOf(day.registrations()), Set.of()).statusCode(422);
        end(day, 2).statusCode(200);
        start(day, 3).statusCode(200);
        end(day, 3).statusCode(200);
        start(day, 4).statusCode(200);
        replan(day, Set.of(), Set.of(day.registrations().getFirst()), Set.of()).statusCode(409);
        get(day, "/plan").statusCode(200).body("rounds[3].tables.registrationIds.flatten()", hasSize(12));
    }

    private void requireFrozen(JsonPath result) {
        for (var round = 0; round < 2; round++) {
            assertThat(result.<Object>getList("plan.rounds[" + round + "].tables"))
                    .isEqualTo(announced.getList("rounds[" + round + "].tables"));
        }
    }

    private static List<String> everybody(JsonPath result, int round) {
        return result.getList("plan.rounds[" + (round - 1) + "].tables.registrationIds.flatten()");
    }
}
