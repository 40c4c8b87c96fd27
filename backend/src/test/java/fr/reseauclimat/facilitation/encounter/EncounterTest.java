package fr.reseauclimat.facilitation.encounter;

import static fr.reseauclimat.facilitation.RotationCalls.end;
import static fr.reseauclimat.facilitation.RotationCalls.finish;
import static fr.reseauclimat.facilitation.RotationCalls.pairs;
import static fr.reseauclimat.facilitation.RotationCalls.plan;
import static fr.reseauclimat.facilitation.RotationCalls.playAll;
import static fr.reseauclimat.facilitation.RotationCalls.save;
import static fr.reseauclimat.facilitation.RotationCalls.settings;
import static fr.reseauclimat.facilitation.RotationCalls.start;
import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.NewMeetings;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;

/** What is remembered of whom, and for how long. */
@QuarkusTest
@ApiTest
class EncounterTest {

    private static final String LEARNED = "select count(*) from encounters where event_id = ?1";

    @Inject
    RotationFixtures fixtures;

    @Inject
    Jobs jobs;

    @Inject
    Retention retention;

    @Test
    void itIsLearnedFromRoundsThatTookPlaceAndFromThoseWhoWereSeen() {
        var day = day("noshow", 9, 3, 3);
        fixtures.seen(day, day.registrations().subList(0, 8), true);
        var plan = plan(day, Map.of("expected", true)).statusCode(200).extract().jsonPath();
        start(day, 1).statusCode(200);
        end(day, 1).statusCode(200);
        start(day, 2).statusCode(200);
        end(day, 2).statusCode(200);
        assertThat(learned(day)).as("a plan is no encounter").isZero();
        finish(day).statusCode(200);

        var absent = day.registrations().get(8).toString();
        var met = pairs(plan, 1, 2).stream().filter(pair -> !pair.contains(absent)).count() / 2;
        assertThat(learned(day)).isEqualTo(met);
        as("noshow09", Roles.ASSOCIATION).get("/api/me/encounters").then().statusCode(200).body("items", hasSize(0));
        as("noshow01", Roles.ELECTED_OFFICIAL).get("/api/me/encounters?sort=name&size=200").then().statusCode(200)
                .body("items.eventId", everyItem(equalTo(day.event().toString())))
                .body("items.metOn", everyItem(equalTo(day.date().toString())));
    }

    @Test
    void whereNobodyNotedWhoCameNothingIsLearned() {
        var day = day("unseen", 6, 2, 2);
        plan(day, Map.of()).statusCode(200);
        playAll(day, 2);
        assertThat(learned(day)).isZero();
    }

    @Test
    void guestsAreNeverRemembered() {
        var day = day("host", 5, 2, 1);
        fixtures.seen(day);
        fixtures.seen(day, List.of(fixtures.guest(day.event(), "invitee" + UUID.randomUUID())), true);
        plan(day, Map.of()).statusCode(200).body("people", hasSize(6));
        playAll(day, 1);
        assertThat(learned(day)).isEqualTo(3 + 1);
    }

    @Test
    void whatIsPutRightAfterTheDayIsLearnedOnceMoreAndNothingTwice() {
        var day = fixtures.day(SegmentKind.WORLD_CAFE, today().minusDays(5), people("settle", 6));
        save(day, 0, settings("TABLES", 2, 2)).statusCode(200);
        fixtures.seen(day);
        var plan = plan(day, Map.of()).statusCode(200).extract().jsonPath();
        playAll(day, 2);
        assertThat(learned(day)).isEqualTo(pairs(plan, 1, 2).size() / 2L);

        fixtures.seen(day, day.registrations().subList(0, 1), false);
        jobs.run("encounters");
        var first = day.registrations().getFirst().toString();
        var expected = pairs(plan, 1, 2).stream().filter(pair -> !pair.contains(first)).count() / 2;
        assertThat(learned(day)).isEqualTo(expected);
        jobs.run("encounters");
        assertThat(learned(day)).isEqualTo(expected);
    }

    @Test
    void aRotationThatNobodyEndedIsEndedAfterTheDay() {
        var day = fixtures.day(SegmentKind.WORLD_CAFE, today().minusDays(5), people("open", 6));
        save(day, 0, settings("TABLES", 2, 2)).statusCode(200);
        fixtures.seen(day);
        plan(day, Map.of()).statusCode(200);
        start(day, 1).statusCode(200);
        jobs.run("encounters");
        assertThat(learned(day)).isEqualTo(6);
        start(day, 2).statusCode(409);
    }

    @Test
    void atALaterDayNobodyMeetsAgainAsLongAsTheNumbersAllow() {
        var before = members(earlierDay("plane", 9, 3, 2), 2);
        var names = people("plane", 9);
        assertThat(before).hasSize(2 * 9);
        assertThat(NewMeetings.possible(names, 3, 2, before)).as("the numbers allow two more rounds").isTrue();

        var later = laterDay("plane", 9, 3, 2);
        var planned = plan(later, Map.of("seed", 3)).statusCode(200).body("explanation.people.known", everyItem(equalTo(0)))
                .body("explanation.reunitedPairs", hasSize(0)).body("explanation.repeats", equalTo(0)).extract().jsonPath();
        assertThat(members(planned, 2)).hasSize(2 * 9).doesNotContainAnyElementsOf(before);
    }

    @Test
    void whereTheNumbersDoNotAllowItThePlanNamesWhoMeetsAgainAndWhy() {
        var before = members(earlierDay("crowd", 9, 3, 3), 3);
        var names = people("crowd", 9);
        assertThat(NewMeetings.possible(names, 3, 1, before)).as("one round more").isTrue();
        assertThat(NewMeetings.possible(names, 3, 2, before)).as("two rounds more").isFalse();

        var later = laterDay("crowd", 9, 3, 2);
        var planned = plan(later, Map.of()).statusCode(200).body("explanation.repeats", equalTo(0))
                .body("explanation.leastReunions", equalTo(9)).body("explanation.reunitedPairs", hasSize(9))
                .body("explanation.reunitedPairs.reason", everyItem(equalTo("MORE_SEATS_THAN_NEW_PEOPLE"))).extract().jsonPath();
        var again = members(planned, 2);
        again.retainAll(before);
        assertThat(named(planned, planned.<Map<String, String>>getList("explanation.reunitedPairs").stream()
                .map(pair -> List.of(pair.get("one"), pair.get("other"))))).isEqualTo(again).hasSize(9);
    }

    /** A month ago, played to its end, with everybody there. */
    private JsonPath earlierDay(String name, int people, int tables, int rounds) {
        var day = fixtures.day(SegmentKind.WORLD_CAFE, today().minusDays(30), people(name, people));
        save(day, 0, settings("TABLES", rounds, tables)).statusCode(200);
        fixtures.seen(day);
        var plan = plan(day, Map.of("seed", 3)).statusCode(200).extract().jsonPath();
        playAll(day, rounds);
        return plan;
    }

    private Day laterDay(String name, int people, int tables, int rounds) {
        var day = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), people(name, people));
        save(day, 0, settings("TABLES", rounds, tables)).statusCode(200);
        return day;
    }

    @Test
    void whoeverWantsToBeForgottenIsForgottenAndNotLearnedAgain() {
        var day = fixtures.day(SegmentKind.WORLD_CAFE, today().minusDays(5), people("forget", 6));
        save(day, 0, settings("TABLES", 2, 2)).statusCode(200);
        fixtures.seen(day);
        plan(day, Map.of()).statusCode(200);
        playAll(day, 2);
        var all = learned(day);
        as("forget01", Roles.ELECTED_OFFICIAL).delete("/api/me/encounters").then().statusCode(204);
        var without = learned(day);
        assertThat(without).isLessThan(all);
        as("forget01", Roles.ELECTED_OFFICIAL).get("/api/me/encounters").then().body("items", hasSize(0));
        jobs.run("encounters");
        assertThat(learned(day)).isEqualTo(without);
    }

    @Test
    void whoeverMindsIsNotRememberedUntilChangingOnesMind() {
        as("mind01", Roles.ELECTED_OFFICIAL).get("/api/me/encounters/settings").then().statusCode(403);
        var day = day("mind", 4, 1, 1);
        as("mind01", Roles.ELECTED_OFFICIAL).get("/api/me/encounters/settings").then().statusCode(200)
                .body("remembered", equalTo(true)).body("keptMonths", equalTo(24));
        decide("mind01", false);
        fixtures.seen(day);
        plan(day, Map.of()).statusCode(200);
        playAll(day, 1);
        assertThat(learned(day)).as("of three").isEqualTo(3);

        decide("mind01", true);
        var next = day("mind", 4, 1, 1);
        fixtures.seen(next);
        plan(next, Map.of()).statusCode(200);
        playAll(next, 1);
        assertThat(learned(next)).as("of four").isEqualTo(6);
        decide("mind01", false);
        assertThat(learned(next)).isEqualTo(3);
        as("mind01", Roles.ELECTED_OFFICIAL).contentType("application/json").body("{}").put("/api/me/encounters/settings").then()
                .statusCode(400);
        given().get("/api/me/encounters").then().statusCode(401);
    }

    @Test
    void encountersAreKeptForTwoYearsAndSeatsForThreeMonths() {
        var old = fixtures.day(SegmentKind.WORLD_CAFE, today().minusYears(2).minusDays(1), people("old", 4));
        var recent = fixtures.day(SegmentKind.WORLD_CAFE, today().minusYears(2).plusDays(1), people("old", 4));
        var last = day("old", 4, 1, 1);
        for (var day : List.of(old, recent, last)) {
            if (day != last) {
                save(day, 0, settings("TABLES", 1, 1)).statusCode(200);
            }
            fixtures.seen(day);
            plan(day, Map.of()).statusCode(200);
            playAll(day, 1);
            assertThat(learned(day)).isEqualTo(6);
        }
        retention.erase("encounters");
        retention.erase("seats");
        assertThat(List.of(learned(old), learned(recent), learned(last))).isEqualTo(List.of(0L, 6L, 6L));
        assertThat(List.of(seats(old), seats(recent), seats(last))).isEqualTo(List.of(0L, 0L, 4L));
        as("claire", Roles.AGENT).get(recent.path() + "/plan").then().statusCode(200).body("people", hasSize(0));
    }

    private Day day(String name, int people, int tables, int rounds) {
        var day = fixtures.day(SegmentKind.WORLD_CAFE, today(), people(name, people));
        save(day, 0, settings("TABLES", rounds, tables)).statusCode(200);
        return day;
    }

    private long learned(Day day) {
        return fixtures.count(LEARNED, day.event());
    }

    private long seats(Day day) {
        return fixtures.count("select count(*) from rotation_seats s join rotations r on r.id = s.rotation_id where r.event_id = ?1",
                day.event());
    }

    private static void decide(String username, boolean remembered) {
        as(username, Roles.ELECTED_OFFICIAL).contentType("application/json").body(Map.of("remembered", remembered))
                .put("/api/me/encounters/settings").then().statusCode(200).body("remembered", equalTo(remembered));
    }

    /** Pairs by name of the people, which is the same at both days. */
    private static Set<List<String>> members(JsonPath plan, int rounds) {
        return named(plan, pairs(plan, IntStream.rangeClosed(1, rounds).toArray()).stream());
    }

    private static Set<List<String>> named(JsonPath plan, Stream<List<String>> pairs) {
        var names = new HashMap<String, String>();
        plan.<Map<String, String>>getList("people").forEach(person -> names.put(person.get("registrationId"), person.get("lastName")));
        return pairs.map(pair -> pair.stream().map(names::get).sorted().toList()).collect(Collectors.toSet());
    }
}
