package fr.reseauclimat.facilitation.capture.desk;

import static fr.reseauclimat.facilitation.RotationCalls.table;
import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.get;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.open;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.path;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.post;
import static fr.reseauclimat.facilitation.capture.CaptureCalls.save;
import static fr.reseauclimat.facilitation.capture.Phone.note;
import static fr.reseauclimat.facilitation.capture.Phone.with;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.EventLines;
import fr.reseauclimat.facilitation.RotationCalls;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.capture.Phone;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class CaptureTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    EventFixtures events;

    @TestHTTPResource("/")
    URI server;

    private Day day;

    @BeforeEach
    void aDay() {
        day = fixtures.day(SegmentKind.WORLD_CAFE, today(), people("recueil", 4));
    }

    @Test
    void aPartWithoutTablesBeginsWithAFewThatTheFacilitatorNames() {
        get(day, "").statusCode(200).body("version", equalTo(0)).body("spots.name", contains("Table 1", "Table 2", "Table 3", "Table 4"))
                .body("spots[0].code", nullValue()).body("followsTables", equalTo(false));
        var saved = save(day, 0, settings("Financer", "Conduire")).statusCode(200)
                .body("state", equalTo("PREPARED")).body("spots.name", contains("Financer", "Conduire")).extract().jsonPath();
        assertThat(saved.<String>getList("spots.code")).hasSize(2).doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[2-9BCDFGHJKMNPQRSTVWXZ]{6}"));
        save(day, 0, settings("Financer")).statusCode(412);
        as("claire", Roles.AGENT).contentType("application/json").body(settings("Financer")).put(path(day)).then().statusCode(428);
        var version = saved.getInt("version");
        assertThat(version).isPositive();
        save(day, version, Map.of("spots", List.of(Map.of("id", saved.getString("spots[1].id"), "name", "Tenir le volant")), "dots", 5,
                "dotsHidden", false)).statusCode(200).body("spots.name", contains("Tenir le volant"))
                .body("spots[0].code", equalTo(saved.getString("spots[1].code"))).body("dots", equalTo(5));
        save(day, version + 1, Map.of("spots", List.of(), "dots", 99, "dotsHidden", true)).statusCode(400);
    }

    @Test
    void placesFollowTheTablesOfTheRotation() {
        var tables = RotationCalls.save(day, 0, RotationCalls.settings("TABLES", 2, 2)).statusCode(200).extract().jsonPath();
        get(day, "").body("followsTables", equalTo(true)).body("spots.name", contains("Table 1", "Table 2"));
        var codes = open(day);
        Phone.at(codes.get(1)).write(note(UUID.randomUUID(), 1, "reste")).body("results.outcome", contains("KEPT"));
        var changed = RotationCalls.settings("TABLES", 2, 0);
        changed.put("tables", List.of(table(tables.getString("tables[0].id"), "Financer"), table(null, "Durer")));
        RotationCalls.save(day, 1, changed).statusCode(200);
        get(day, "").body("spots.findAll { !it.retired }.name", contains("Financer", "Durer"))
                .body("spots.find { it.name == 'Financer' }.code", equalTo(codes.get(0)))
                .body("spots.find { it.retired }.name", equalTo("Table 2")).body("spots.find { it.retired }.cards", equalTo(1));
        Phone.at(codes.get(0)).look().statusCode(200).body("name", equalTo("Financer"));
        Phone.at(codes.get(1)).look().statusCode(200).body("cards.text", contains("reste"));
    }

    @Test
    void aPhoneHearsTheRoundAndWritesInIt() throws Exception {
        RotationCalls.save(day, 0, RotationCalls.settings("TABLES", 2, 2)).statusCode(200);
        RotationCalls.plan(day, Map.of()).statusCode(200);
        var phone = Phone.at(open(day).getFirst());
        phone.look().body("round", nullValue()).body("question", equalTo("Que garder ? Table 1"));
        try (var line = new EventLines(server, "/api/tables/" + phone.code() + "/stream", "claire", Roles.AGENT)) {
            assertThat(line.next().getString("round")).isNull();
            RotationCalls.start(day, 1).statusCode(200);
            assertThat(line.next().getInt("round.number")).isEqualTo(1);
            Phone.at(phone.code()).write(with(note(UUID.randomUUID(), 1, "au premier tour"), "round", 1));
            assertThat(line.next().getInt("cards[0].round")).isEqualTo(1);
        }
        RotationCalls.end(day, 1).statusCode(200);
        RotationCalls.start(day, 2).statusCode(200);
        phone.write(with(note(UUID.randomUUID(), 1, "d’un tour qui n’a pas commencé"), "round", 7), note(UUID.randomUUID(), 1, "sans tour"));
        phone.look().body("cards.round", hasSize(3)).body("cards.find { it.text.startsWith('d’un') }.round", not(equalTo(7)))
                .body("round.number", equalTo(2)).body("round.of", equalTo(2));
    }

    @Test
    void itIsOpenedClosedAndOpenedAgain() {
        post(day, "/close").statusCode(409);
        post(day, "/open").statusCode(200).body("state", equalTo("OPEN")).body("spots", hasSize(4));
        post(day, "/open").statusCode(409).body("type", equalTo("urn:reseau-climat:problem:transition-refused"));
        post(day, "/close").statusCode(200).body("state", equalTo("CLOSED"));
        post(day, "/open").statusCode(200);
        post(day, "/voting/close").statusCode(409);
        post(day, "/voting/open").statusCode(200).body("voting", equalTo("OPEN"));
        post(day, "/voting/open").statusCode(409);
        post(day, "/voting/close").statusCode(200).body("voting", equalTo("CLOSED"));
    }

    @Test
    void itIsForThoseWhoRunTheDay() {
        open(day);
        events.member("dora");
        var foreign = fixtures.day(today(), List.of(), new fr.reseauclimat.event.SegmentPlan(SegmentKind.TALK, "Autre", null,
                Instant.now(), Instant.now().plus(Duration.ofHours(1)), null));
        for (var what : Set.of("", "/cards", "/codes", "/stream")) {
            given().get(path(day) + what).then().statusCode(401);
            as("dora", Roles.AGENT).get(path(day) + what).then().statusCode(403);
            as("claire", Roles.AGENT).get("/api/events/" + foreign.event() + "/segments/" + day.segment() + "/capture" + what).then()
                    .statusCode(404);
        }
        for (var what : Set.of("/open", "/close", "/voting/open", "/voting/close", "/cards/" + UUID.randomUUID() + "/hide")) {
            as("dora", Roles.AGENT).post(path(day) + what).then().statusCode(403);
        }
        as("dora", Roles.AGENT).contentType("application/json").header("If-Match", "\"1\"").body(settings("À moi")).put(path(day)).then()
                .statusCode(403);
        as("claire", Roles.AGENT).get("/api/events/" + UUID.randomUUID() + "/segments/" + day.segment() + "/capture").then().statusCode(404);
    }

    @Test
    void aPartInWhichNotesWereTakenStaysInTheProgramme() {
        var code = open(day).getFirst();
        Phone.at(code).write(note(UUID.randomUUID(), 1, "à garder")).body("results.outcome", contains("KEPT"));
        withoutParts().statusCode(409).body("errors[0].message", containsString("ne peut plus être retirée"));
        get(day, "/cards").body("cards.text", contains("à garder"));
    }

    @Test
    void aPartInWhichNobodyWroteCanGo() {
        open(day);
        withoutParts().statusCode(200);
        get(day, "").statusCode(404);
    }

    private ValidatableResponse withoutParts() {
        var event = as("claire", Roles.AGENT).get("/api/events/" + day.event()).then().statusCode(200).extract();
        var plan = new HashMap<String, Object>(event.jsonPath().getMap(""));
        plan.keySet().retainAll(Set.of("kind", "visibility", "title", "summary", "description", "startsAt", "endsAt", "online",
                "onlineUrl", "placeName", "address", "capacity", "registrationDeadline"));
        plan.put("themeIds", List.of());
        plan.put("segments", List.of());
        return as("claire", Roles.AGENT).contentType("application/json").header("If-Match", event.header("ETag")).body(plan)
                .put("/api/events/" + day.event()).then();
    }

    @Test
    void aBreakHasNone() {
        var start = Instant.now();
        var pause = fixtures.day(today(), List.of(), new fr.reseauclimat.event.SegmentPlan(SegmentKind.BREAK, "Pause", null, start,
                start.plus(Duration.ofHours(1)), null));
        get(pause, "").statusCode(404);
    }

    @Test
    void theCardsToPrintShowCodeAndQuestion() {
        get(day, "/codes").statusCode(404);
        var codes = open(day);
        get(day, "/codes").statusCode(200).body("codes.code", equalTo(codes)).body("codes[0].qr", containsString("<svg"))
                .body("segmentTitle", equalTo("Échanges"));
    }

    @Test
    void thoseWhoRunTheDayHearOfEachCard() throws Exception {
        var code = open(day).getFirst();
        try (var line = new EventLines(server, path(day) + "/stream", "claire", Roles.AGENT)) {
            var before = line.next();
            assertThat(before.getInt("spots[0].cards")).isZero();
            Phone.at(code).write(note(UUID.randomUUID(), 1, "du nouveau"));
            var after = line.next();
            assertThat(after.getInt("spots[0].cards")).isOne();
            assertThat(after.getString("mark")).isNotEqualTo(before.getString("mark"));
            get(day, "/cards").body("mark", equalTo(after.getString("mark")));
        }
    }

    private static Map<String, Object> settings(String... names) {
        return Map.of("spots", java.util.Arrays.stream(names).map(name -> Map.of("name", name)).toList(), "dots", 3, "dotsHidden", true);
    }
}
