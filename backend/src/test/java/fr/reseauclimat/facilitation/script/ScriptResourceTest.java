package fr.reseauclimat.facilitation.script;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.script.ScriptCalls.move;
import static fr.reseauclimat.facilitation.script.ScriptCalls.path;
import static fr.reseauclimat.facilitation.script.ScriptCalls.read;
import static fr.reseauclimat.facilitation.script.ScriptCalls.save;
import static fr.reseauclimat.facilitation.script.ScriptCalls.step;
import static fr.reseauclimat.facilitation.script.ScriptCalls.steps;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class ScriptResourceTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    EventFixtures events;

    private Day day;

    @BeforeEach
    void aWorldCafe() {
        day = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), List.of("deroule1"));
    }

    @ParameterizedTest
    @EnumSource(value = SegmentKind.class, names = { "FIELD_VISIT", "TALK", "PLENARY", "BREAK" }, mode = EnumSource.Mode.EXCLUDE)
    void everyTechniqueHasADefaultScriptThatAFacilitatorCanFollow(SegmentKind technique) {
        var other = fixtures.day(technique, today().plusDays(1), List.of());
        var script = read(other).statusCode(200).body("version", equalTo(0)).body("adapted", equalTo(false)).extract().jsonPath();
        assertThat(script.getList("steps")).hasSizeBetween(5, 8);
        assertThat(script.<String>getList("steps.guidance")).allSatisfy(words -> assertThat(words).hasSizeGreaterThan(80));
        assertThat(script.<String>getList("steps.prompt")).doesNotContainNull();
        assertThat(script.<Integer>getList("steps.minutes").stream().mapToInt(Integer::intValue).sum()).isBetween(60, 120);
    }

    @Test
    void aPartThatIsNoTechniqueHasNoScript() {
        var talk = fixtures.day(SegmentKind.TALK, today().plusDays(1), List.of());
        read(talk).statusCode(404);
        as("claire", Roles.AGENT).get("/api/scripts?technique=TALK").then().statusCode(400);
        as("claire", Roles.AGENT).get("/api/scripts").then().statusCode(400);
    }

    @Test
    void aStepThatIsMovedKeepsItsIdentityAndTheDefaultComesBack() {
        var wanted = new ArrayList<>(steps(day));
        var first = wanted.removeFirst();
        wanted.add(first);
        wanted.add(step("  Photo de groupe ", 3));
        save(day, 0, wanted).statusCode(200).body("version", equalTo(1)).body("adapted", equalTo(true))
                .body("steps.size()", equalTo(7)).body("steps[5].id", equalTo(first.get("id"))).body("steps[6].title", equalTo("Photo de groupe"));
        as("claire", Roles.AGENT).header("If-Match", "\"1\"").post(path(day) + "/reset").then().statusCode(200)
                .body("version", equalTo(0)).body("adapted", equalTo(false)).body("steps[0].id", equalTo(first.get("id")));
    }

    @Test
    void noTwoStepsShareAnIdentity() {
        var one = steps(day).getFirst();
        var ids = save(day, 0, List.of(one, one)).statusCode(200).extract().jsonPath().<String>getList("steps.id");
        assertThat(ids).doesNotHaveDuplicates().contains((String) one.get("id"));
    }

    @Test
    void whoHasReadAnOlderVersionOverwritesNothing() {
        save(day, 0, List.of(step("Un", 5))).statusCode(200);
        save(day, 0, List.of(step("Deux", 5))).statusCode(412);
        as("claire", Roles.AGENT).contentType("application/json").body(Map.of("steps", List.of(step("Trois", 5)))).put(path(day)).then()
                .statusCode(428);
        as("claire", Roles.AGENT).post(path(day) + "/reset").then().statusCode(428);
        save(day, 1, List.of()).statusCode(400);
        save(day, 1, List.of(step("Trop long", 481))).statusCode(400);
        save(day, 1, List.of(step(" ", 5))).statusCode(400);
    }

    @Test
    void theStepAtWhichTheClockStandsStays() {
        var all = steps(day);
        move(day, null, all.get(1).get("id")).statusCode(200);
        save(day, 1, List.of(all.getFirst())).statusCode(409).body("type", equalTo("urn:reseau-climat:problem:transition-refused"));
        save(day, 1, List.of(all.get(1), step("Encore", 5))).statusCode(200);
        move(day, all.get(1).get("id"), null).statusCode(200);
        save(day, 2, List.of(step("Autre chose", 5))).statusCode(200);
    }

    @Test
    void aScriptIsForThoseWhoRunTheDay() {
        given().get(path(day)).then().statusCode(401);
        as("deroule1", Roles.AGENT).get(path(day)).then().statusCode(403);
        as("deroule1", Roles.AGENT).contentType("application/json").header("If-Match", "\"0\"")
                .body(Map.of("steps", List.of(step("Un", 5)))).put(path(day)).then().statusCode(403);
        as("deroule1", Roles.AGENT).header("If-Match", "\"0\"").post(path(day) + "/reset").then().statusCode(403);
        as("deroule1", Roles.AGENT).contentType("application/json")
                .body(Map.of("eventId", day.event(), "segmentId", day.segment(), "name", "Volé")).post("/api/scripts").then().statusCode(403);
        as("claire", Roles.AGENT).get("/api/events/" + day.event() + "/segments/" + UUID.randomUUID() + "/script").then().statusCode(404);
    }

    @Test
    void anAdaptedScriptServesAgainUnderItsName() {
        save(day, 0, List.of(step("Un café à nous", 12))).statusCode(200);
        var name = "Café court " + day.event();
        var saved = keep("claire", name).statusCode(201).body("steps[0].title", equalTo("Un café à nous")).body("mine", equalTo(true))
                .body("author.lastName", equalTo("claire")).extract().jsonPath();
        keep("claire", name.toUpperCase()).statusCode(409).body("type", equalTo("urn:reseau-climat:problem:duplicate"));

        as("deroule1", Roles.AGENT).get("/api/scripts?technique=WORLD_CAFE").then().statusCode(200)
                .body("scripts.name", hasItem(name)).body("usual.size()", equalTo(6))
                .body("scripts.find { it.name == '" + name + "' }.mine", equalTo(false));
        as("deroule1", Roles.AGENT).get("/api/scripts?technique=SPEED_DATING").then().body("scripts.name", not(hasItem(name)));

        var one = "/api/scripts/" + saved.getString("id");
        rename("deroule1", Roles.AGENT, one, "Pris").statusCode(403);
        as("deroule1", Roles.AGENT).delete(one).then().statusCode(403);
        rename("claire", Roles.AGENT, one, "Café bref " + day.event()).statusCode(200).body("version", equalTo(1));
        rename("claire", Roles.AGENT, one, "Trop tard").statusCode(412);
        events.member("mona");
        as("mona", Roles.MISSIONS_PUBLIQUES).delete(one).then().statusCode(204);
        as("claire", Roles.AGENT).delete(one).then().statusCode(404);
        read(day).body("steps[0].title", equalTo("Un café à nous"));
    }

    private io.restassured.response.ValidatableResponse keep(String who, String name) {
        return as(who, Roles.AGENT).contentType("application/json")
                .body(Map.of("eventId", day.event(), "segmentId", day.segment(), "name", name)).post("/api/scripts").then();
    }

    private static io.restassured.response.ValidatableResponse rename(String who, String role, String path, String name) {
        return as(who, role).contentType("application/json").header("If-Match", "\"0\"").body(Map.of("name", name)).put(path).then();
    }
}
