package fr.reseauclimat.facilitation.session;

import static fr.reseauclimat.facilitation.RotationCalls.get;
import static fr.reseauclimat.facilitation.RotationCalls.save;
import static fr.reseauclimat.facilitation.RotationCalls.settings;
import static fr.reseauclimat.facilitation.RotationCalls.table;
import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class RotationResourceTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    EventFixtures events;

    private Day day;

    @BeforeEach
    void aDayToCome() {
        day = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), people("cafe", 6));
    }

    @Test
    void whatNobodyHasSetYetIsAProposalForTheKindOfThePart() {
        get(day, "").statusCode(200).header("ETag", "\"0\"").body("version", equalTo(0)).body("form", equalTo("TABLES"))
                .body("state", equalTo("DRAFT")).body("rounds", equalTo(4)).body("people", hasSize(6))
                .body("present", equalTo(false)).body("tables", hasSize(0));
        var dating = fixtures.day(SegmentKind.SPEED_DATING, today().plusDays(1), List.of());
        get(dating, "").statusCode(200).body("form", equalTo("PAIRS"));
        var talk = fixtures.day(SegmentKind.TALK, today().plusDays(1), List.of());
        get(talk, "").statusCode(404);
    }

    @Test
    void settingsAreKeptWithTheirVersion() {
        var settings = settings("TABLES", 3, 2);
        var host = day.registrations().get(0);
        var seated = day.registrations().get(1);
        settings.put("hosts", List.of(Map.of("registrationId", host, "table", 1)));
        settings.put("reachable", List.of(Map.of("registrationId", seated, "table", 0)));
        settings.put("together", List.of(Map.of("registrationIds", day.registrations().subList(2, 4))));
        settings.put("apart", List.of(Map.of("registrationIds", day.registrations().subList(4, 6))));
        settings.put("weights", Map.of("repeats", 10, "profiles", 9, "colleagues", 8, "territories", 7, "wishes", 6));
        var saved = save(day, 0, settings).statusCode(200).header("ETag", "\"1\"").extract().jsonPath();

        get(day, "").statusCode(200).header("ETag", "\"1\"").body("rounds", equalTo(3)).body("minutes", equalTo(15))
                .body("tables.name", contains("Table 1", "Table 2")).body("hosts.table", contains(1))
                .body("hosts.registrationId", contains(host.toString())).body("reachable.registrationId", contains(seated.toString()))
                .body("together", hasSize(1)).body("apart[0].registrationIds", hasSize(2)).body("weights.wishes", equalTo(6))
                .body("missing", hasSize(0));

        settings.put("tables", List.of(table(saved.getString("tables[1].id"), "Eau"), table(null, "Énergie")));
        settings.put("hosts", List.of());
        save(day, 1, settings).statusCode(200).body("tables[0].id", equalTo(saved.getString("tables[1].id")))
                .body("tables.name", contains("Eau", "Énergie")).body("hosts", hasSize(0));
        save(day, 1, settings).statusCode(412);
        as("claire", Roles.AGENT).contentType("application/json").body(settings).put(day.path()).then().statusCode(428);
    }

    @Test
    void whoeverIsNamedAndDoesNotComeIsTold() {
        var settings = settings("TABLES", 2, 2);
        settings.put("hosts", List.of(Map.of("registrationId", day.registrations().getFirst(), "table", 0)));
        save(day, 0, settings).statusCode(200);
        as("cafe01", Roles.AGENT).delete("/api/events/" + day.event() + "/registration").then().statusCode(204);
        get(day, "").statusCode(200).body("people", hasSize(5)).body("missing.lastName", contains("cafe01"));
    }

    @Test
    void whatCannotBeIsRefused() {
        save(day, 0, settings("TABLES", 0, 2)).statusCode(400).body("errors.field", contains("rounds"));
        save(day, 0, settings("TABLES", 31, 2)).statusCode(400);
        var twins = settings("TABLES", 2, 0);
        twins.put("tables", List.of(table(null, "Eau"), table(null, "eau ")));
        save(day, 0, twins).statusCode(400);
        var bound = settings("TABLES", 2, 2);
        bound.put("hosts", List.of(Map.of("registrationId", day.registrations().getFirst(), "table", 2)));
        save(day, 0, bound).statusCode(400).body("errors.field", contains("hosts[0].table"));
        bound.put("hosts", List.of(Map.of("registrationId", UUID.randomUUID(), "table", 0)));
        save(day, 0, bound).statusCode(400);
        var somebody = Map.of("registrationId", day.registrations().getFirst(), "table", 0);
        bound.put("hosts", List.of(somebody));
        bound.put("reachable", List.of(somebody));
        save(day, 0, bound).statusCode(400);
    }

    @Test
    void onlyThoseWhoRunTheDaySeeAndChangeIt() {
        events.member("nadia");
        given().get(day.path()).then().statusCode(401);
        as("nadia", Roles.AGENT).get(day.path()).then().statusCode(403);
        as("cafe01", Roles.ELECTED_OFFICIAL).contentType("application/json").header("If-Match", "*").body(settings("TABLES", 2, 2))
                .put(day.path()).then().statusCode(403);
        as("staff", Roles.MISSIONS_PUBLIQUES).get(day.path()).then().statusCode(200);
        as("claire", Roles.AGENT).get("/api/events/" + UUID.randomUUID() + "/segments/" + day.segment() + "/rotation").then()
                .statusCode(404);
        events.cancel(day.event());
        save(day, 0, settings("TABLES", 2, 2)).statusCode(409);
    }

    @Test
    void ofPartsSideBySideThoseTakePartWhoChoseIt() {
        var start = Instant.now().plus(Duration.ofDays(1));
        var end = start.plus(Duration.ofHours(1));
        var both = fixtures.day(today().plusDays(1), people("side", 3),
                new SegmentPlan(null, SegmentKind.WORLD_CAFE, "Eau", null, start, end, null, null, 1, null),
                new SegmentPlan(null, SegmentKind.WORLD_CAFE, "Bois", null, start, end, null, null, 1, null));
        fixtures.choose(both.registrations().get(0), both.segment());
        fixtures.choose(both.registrations().get(1), fixtures.segments(both.event()).getLast());
        get(both, "").statusCode(200).body("people.lastName", contains("side01"));
    }

    @Test
    void fromTheMorningOnThoseTakePartWhoWereSeen() {
        var past = fixtures.day(SegmentKind.WORLD_CAFE, today().minusDays(1), people("seen", 4));
        get(past, "").statusCode(200).body("people", hasSize(4)).body("present", equalTo(false));
        fixtures.seen(past, past.registrations().subList(0, 2), true);
        get(past, "").statusCode(200).body("people.lastName", contains("seen01", "seen02")).body("present", equalTo(true));
        fixtures.seen(past, past.registrations().subList(0, 1), false);
        get(past, "").statusCode(200).body("people.lastName", contains("seen02"));
    }
}
