package fr.reseauclimat.facilitation.planning;

import static fr.reseauclimat.facilitation.RotationCalls.get;
import static fr.reseauclimat.facilitation.RotationCalls.pairs;
import static fr.reseauclimat.facilitation.RotationCalls.plan;
import static fr.reseauclimat.facilitation.RotationCalls.save;
import static fr.reseauclimat.facilitation.RotationCalls.settings;
import static fr.reseauclimat.facilitation.RotationCalls.start;
import static fr.reseauclimat.facilitation.RotationCalls.tables;
import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class PlanResourceTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    EventFixtures events;

    private Day day;

    @BeforeEach
    void nineAtThreeTables() {
        day = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), people("plan", 9));
        save(day, 0, settings("TABLES", 4, 3)).statusCode(200);
    }

    @Test
    void nineMeetAllOthersInFourRounds() {
        var plan = plan(day, Map.of()).statusCode(200).body("state", equalTo("PLANNED")).body("version", notNullValue())
                .body("people", hasSize(9)).body("rounds", hasSize(4)).body("explanation.repeats", equalTo(0))
                .body("explanation.people.met", everyItem(equalTo(8))).body("explanation.people.ceiling", everyItem(equalTo(8)))
                .extract().jsonPath();
        for (var round = 1; round <= 4; round++) {
            var seated = new HashSet<String>();
            tables(plan, round).forEach(table -> {
                assertThat(table).hasSize(3);
                seated.addAll(table);
            });
            assertThat(seated).hasSize(9);
        }
        assertThat(pairs(plan, 1, 2, 3, 4)).hasSize(9 * 8);
        get(day, "/plan").statusCode(200).body("rounds", equalTo(plan.getList("rounds")));
        get(day, "").statusCode(200).body("state", equalTo("PLANNED")).body("seed", equalTo(plan.getInt("seed")));
    }

    @Test
    void theSameSeedGivesTheSamePlanAndAnotherOneAnother() {
        var kept = rounds(plan(day, Map.of("seed", 41)));
        assertThat(rounds(plan(day, Map.of("seed", 42)))).isNotEqualTo(kept);
        assertThat(rounds(plan(day, Map.of("seed", 41)))).isEqualTo(kept);
        assertThat(rounds(plan(day, Map.of()))).isEqualTo(kept);
    }

    @Test
    void conditionsAreKept() {
        var settings = settings("TABLES", 3, 3);
        var people = day.registrations();
        settings.put("hosts", List.of(Map.of("registrationId", people.get(0), "table", 2)));
        settings.put("together", List.of(Map.of("registrationIds", people.subList(1, 3))));
        settings.put("apart", List.of(Map.of("registrationIds", people.subList(3, 6))));
        var tables = save(day, 1, settings).statusCode(200).extract().jsonPath().<String>getList("tables.id");
        var plan = plan(day, Map.of()).statusCode(200).extract().jsonPath();
        for (var round = 0; round < 3; round++) {
            assertThat(plan.<List<String>>getList("rounds[" + round + "].tables.findAll { it.tableId == '" + tables.get(2)
                    + "' }.registrationIds").getFirst()).contains(people.get(0).toString());
            for (var table : tables(plan, round + 1)) {
                assertThat(table.contains(people.get(1).toString())).isEqualTo(table.contains(people.get(2).toString()));
                assertThat(table.stream().filter(people.subList(3, 6).stream().map(UUID::toString).toList()::contains).count())
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void anOddNumberOfPeopleInPairsRestInTurn() {
        var dating = fixtures.day(SegmentKind.SPEED_DATING, today().plusDays(1), people("pair", 7));
        save(dating, 0, settings("PAIRS", 7, 0)).statusCode(200);
        var plan = plan(dating, Map.of()).statusCode(200).body("tables", hasSize(3)).body("explanation.repeats", equalTo(0))
                .body("rounds.resting", everyItem(hasSize(1))).extract().jsonPath();
        assertThat(new HashSet<>(plan.<List<String>>getList("rounds.resting"))).hasSize(7);
        assertThat(rounds(plan(dating, Map.of()))).isEqualTo(plan.getList("rounds"));
    }

    @Test
    void wishesAreMatchedByTheirWords() {
        fixtures.exchange(events.member("plan01"), "Une ligne de covoiturage rural en régie", null);
        fixtures.exchange(events.member("plan02"), null, "Lancer des lignes rurales de covoiturage");
        plan(day, Map.of()).statusCode(200).body("explanation.wishes", hasSize(1))
                .body("explanation.wishes[0].text", equalTo("Lancer des lignes rurales de covoiturage"))
                .body("explanation.wishes[0].registrationId", equalTo(day.registrations().get(1).toString()))
                .body("explanation.wishes[0].with", hasItem(day.registrations().get(0).toString()));
    }

    @Test
    void whatContradictsItselfIsSaidInFrench() {
        save(day, 1, settings("STATIONS", 2, 3)).statusCode(200);
        plan(day, Map.of()).statusCode(422).contentType("application/problem+json")
                .body("type", equalTo("urn:reseau-climat:problem:impossible-rotation"))
                .body("errors[0].field", equalTo("rounds")).body("errors[0].message", containsString("autant de tours que de stations"));
        save(day, 2, settings("TABLES", 2, 12)).statusCode(200);
        plan(day, Map.of()).statusCode(422).body("errors[0].field", equalTo("tables"));

        var settings = settings("TABLES", 2, 3);
        settings.put("together", List.of(Map.of("registrationIds", day.registrations().subList(0, 2))));
        settings.put("apart", List.of(Map.of("registrationIds", day.registrations().subList(0, 2))));
        save(day, 3, settings).statusCode(200);
        plan(day, Map.of()).statusCode(422).body("errors[0].message", containsString("plan01"))
                .body("errors[0].message", containsString("restent ensemble"))
                .body("errors[0].message", containsString("ne se retrouvent jamais à la même table (9 personnes, 3 tables)"))
                .body("errors[0].message", not(containsString(day.registrations().getFirst().toString())));
        get(day, "/plan").statusCode(404);

        var empty = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), List.of());
        save(empty, 0, settings("TABLES", 2, 2)).statusCode(200);
        plan(empty, Map.of()).statusCode(422).body("errors[0].field", equalTo("people"));
    }

    @Test
    void aPlanIsReplacedUntilTheFirstRoundBegins() {
        plan(day, Map.of("seed", 1)).statusCode(200);
        save(day, get(day, "").extract().path("version"), settings("TABLES", 3, 3)).statusCode(200).body("state", equalTo("DRAFT"));
        get(day, "/plan").statusCode(404);
        plan(day, Map.of()).statusCode(200).body("rounds", hasSize(3));
        start(day, 1).statusCode(200);
        plan(day, Map.of()).statusCode(409);
        save(day, get(day, "").extract().path("version"), settings("TABLES", 4, 3)).statusCode(409);
    }

    @Test
    void onlyThoseWhoRunTheDayPlan() {
        plan(day, Map.of("seed", 0)).statusCode(400);
        events.member("nadia");
        given().contentType("application/json").body("{}").post(day.path() + "/plan").then().statusCode(401);
        as("nadia", Roles.AGENT).contentType("application/json").body("{}").post(day.path() + "/plan").then().statusCode(403);
        as("plan01", Roles.ELECTED_OFFICIAL).get(day.path() + "/plan").then().statusCode(403);
        as("plan01", Roles.ELECTED_OFFICIAL).get(day.path() + "/preview").then().statusCode(403);
        var none = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), List.of());
        plan(none, Map.of()).statusCode(404);
        get(none, "/plan").statusCode(404);
        events.cancel(day.event());
        plan(day, Map.of()).statusCode(409);
    }

    private static List<Object> rounds(io.restassured.response.ValidatableResponse answer) {
        JsonPath plan = answer.statusCode(200).extract().jsonPath();
        return plan.getList("rounds");
    }
}
