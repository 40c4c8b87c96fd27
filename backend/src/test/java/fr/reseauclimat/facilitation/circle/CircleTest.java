package fr.reseauclimat.facilitation.circle;

import static fr.reseauclimat.facilitation.RotationCalls.plan;
import static fr.reseauclimat.facilitation.RotationCalls.save;
import static fr.reseauclimat.facilitation.RotationCalls.settings;
import static fr.reseauclimat.facilitation.RotationFixtures.people;
import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.EventFixtures;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.EventLines;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.harvest.Harvest;
import fr.reseauclimat.shared.job.Jobs;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class CircleTest {

    private static final List<String> EVERY_ROLE = List.of(Roles.ADEME, Roles.MISSIONS_PUBLIQUES, Roles.ELECTED_OFFICIAL, Roles.AGENT,
            Roles.ASSOCIATION, Roles.ADMINISTRATOR);
    private static final String SECRET = "La pompe du lavoir";

    @Inject
    RotationFixtures fixtures;

    @Inject
    EventFixtures events;

    @Inject
    Jobs jobs;

    @Inject
    Harvest harvest;

    @TestHTTPResource("/")
    URI server;

    private Day day;
    private List<UUID> members;
    private String circle;

    /** cercle01 to cercle04 are in it, cercle05 takes part in the day, claire runs it. */
    @BeforeEach
    void aCircleOfFour() {
        day = fixtures.day(SegmentKind.PEER_SUPERVISION, today().plusDays(1), people("cercle", 5));
        members = people("cercle", 5).stream().map(events::member).toList();
        circle = "/api/circles/" + make("Cercle du lavoir", members.subList(0, 4)).statusCode(200).body("circles", hasSize(1))
                .extract().path("circles[0].id");
    }

    @Test
    void theCircleGoesThroughItsPhasesWithTheWordsOfItsMembers() {
        get("cercle01").statusCode(200).body("phase", equalTo("CASE")).body("members", hasSize(4)).body("narrator", nullValue());
        say("cercle02", "QUESTION", "Trop tôt ?").statusCode(409);
        say("cercle01", "CASE", SECRET).statusCode(200).body("narratorIsMe", equalTo(true)).body("notes[0].text", equalTo(SECRET));
        say("cercle02", "CASE", "Un autre").statusCode(409);
        go("cercle03", "CASE", "QUESTIONS").statusCode(200).body("phase", equalTo("QUESTIONS"));
        go("cercle04", "CASE", "ADVICE").statusCode(200).body("phase", equalTo("QUESTIONS"));
        say("cercle02", "QUESTION", "Depuis quand ?").statusCode(200).body("notes", hasSize(2));
        go("cercle03", "QUESTIONS", "ADVICE").statusCode(200);
        say("cercle04", "ADVICE", "À ta place, j’irais voir.").statusCode(200);
        go("cercle03", "ADVICE", "COMMITMENT").statusCode(200);
        say("cercle02", "COMMITMENT", "Pas à moi").statusCode(403);
        say("cercle01", "NEWS", "Trop tôt").statusCode(409);
        var commitment = say("cercle01", "COMMITMENT", "J’irai lundi.").statusCode(200).body("notes", hasSize(4)).extract()
                .<String>path("notes[3].id");
        change("cercle01", commitment, "COMMITMENT", "J’irai mardi.").statusCode(200).body("notes[3].text", equalTo("J’irai mardi."));
        change("cercle02", commitment, "COMMITMENT", "Non").statusCode(404);
        as("cercle02", Roles.AGENT).delete(circle + "/notes/" + commitment).then().statusCode(404);
        as("cercle01", Roles.AGENT).delete(circle + "/notes/" + commitment).then().statusCode(200).body("notes", hasSize(3));
        as("cercle02", Roles.AGENT).get("/api/circles").then().statusCode(200).body("circles.id", equalTo(List.of(id())));
    }

    /** Whatever the role, and for every operation: to whoever is not in it, the circle does not exist. */
    @Test
    void nobodyFromOutsideReadsOrWritesAnythingInIt() {
        say("cercle01", "CASE", SECRET).statusCode(200);
        var note = get("cercle01").extract().<String>path("notes[0].id");
        events.member("visiteuse");
        for (var name : List.of("cercle05", "claire", "visiteuse")) {
            for (var role : name.equals("claire") ? EVERY_ROLE : List.of(Roles.AGENT)) {
                as(name, role).get(circle).then().statusCode(404);
                as(name, role).get(circle + "/stream").then().statusCode(404);
                as(name, role).get("/api/circles").then().body("circles.id", not(equalTo(List.of(id()))));
                as(name, role).delete(circle).then().statusCode(404);
                as(name, role).delete(circle + "/notes/" + note).then().statusCode(404);
                send(name, role, "post", circle + "/notes", Map.of("kind", "QUESTION", "text", "Alors ?")).statusCode(404);
                send(name, role, "put", circle + "/notes/" + note, Map.of("kind", "CASE", "text", "Pris")).statusCode(404);
                send(name, role, "put", circle + "/phase", Map.of("from", "CASE", "to", "CLOSED")).statusCode(404);
                send(name, role, "put", circle + "/erasure", Map.of("eraseOn", today().plusDays(2).toString())).statusCode(404);
            }
        }
        given().get(circle).then().statusCode(401);
        get("cercle01").body("phase", equalTo("CASE")).body("notes", hasSize(1));
    }

    @Test
    void whoRunsTheDaySeesNamesAndPhasesAndNothingThatIsSaid() {
        say("cercle01", "CASE", SECRET).statusCode(200);
        for (var role : List.of(Roles.AGENT, Roles.ADEME, Roles.MISSIONS_PUBLIQUES, Roles.ADMINISTRATOR)) {
            var seen = as("claire", role).get(making()).then().statusCode(200).body("circles[0].phase", equalTo("CASE"))
                    .body("circles[0].members", hasSize(4)).body("circles[0].open", equalTo(false)).extract().asString();
            assertThat(seen).doesNotContain(SECRET).doesNotContain("narrator");
        }
        as("cercle01", Roles.AGENT).get(making()).then().statusCode(403);
    }

    @Test
    void onceSomethingWasSaidNobodyIsLetInAnyMore() {
        var five = Map.of("name", "Cercle élargi", "memberIds", members);
        send("claire", Roles.AGENT, "put", making() + "/" + id(), five).statusCode(428);
        arrange(0, five).statusCode(200).body("circles[0].members", hasSize(5)).body("circles[0].name", equalTo("Cercle élargi"));
        arrange(0, five).statusCode(412);
        say("cercle01", "CASE", SECRET).statusCode(200);
        arrange(1, Map.of("name", "Cercle", "memberIds", members.subList(0, 4))).statusCode(409);
        as("claire", Roles.ADMINISTRATOR).delete(making() + "/" + id()).then().statusCode(409);
    }

    @Test
    void aCircleHasFourToEightMembersWithAPlaceWhoAreInNoOther() {
        make("Trop petit", members.subList(0, 3)).statusCode(400);
        make("Déjà pris", List.of(members.get(1), members.get(2), members.get(3), members.get(4))).statusCode(400);
        make("Sans place", List.of(events.member("claire"), events.member("x1"), events.member("x2"), members.get(4))).statusCode(400);
        as("claire", Roles.AGENT).delete(making() + "/" + id()).then().statusCode(200).body("circles", hasSize(0)).body("people", hasSize(5));
        send("cercle01", Roles.AGENT, "post", making(), Map.of("name", "Le mien", "memberIds", members.subList(0, 4))).statusCode(403);
        as("cercle01", Roles.AGENT).post(making() + "/from-tables").then().statusCode(403);
        as("cercle01", Roles.AGENT).delete(making() + "/" + id()).then().statusCode(403);
        var cafe = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), List.of());
        as("claire", Roles.AGENT).get("/api/events/" + cafe.event() + "/segments/" + cafe.segment() + "/circles").then().statusCode(404);
    }

    @Test
    void tablesOfTheRotationBecomeCircles() {
        var eight = fixtures.day(SegmentKind.PEER_SUPERVISION, today().plusDays(1), people("ronde", 8));
        var path = "/api/events/" + eight.event() + "/segments/" + eight.segment() + "/circles";
        as("claire", Roles.AGENT).post(path + "/from-tables").then().statusCode(409);
        save(eight, 0, settings("TABLES", 1, 2)).statusCode(200);
        plan(eight, Map.of()).statusCode(200);
        as("claire", Roles.AGENT).post(path + "/from-tables").then().statusCode(200).body("circles.name", equalTo(List.of("Table 1", "Table 2")))
                .body("circles.members.flatten()", hasSize(8));
        as("claire", Roles.AGENT).post(path + "/from-tables").then().statusCode(409);
    }

    @Test
    void neitherTheAuditTrailNorTheMinutesHoldAnythingThatWasSaid() {
        say("cercle01", "CASE", SECRET).statusCode(200);
        as("cercle01", Roles.AGENT).delete(circle).then().statusCode(204);
        assertThat(fixtures.count("select count(*) from audit_entries where changes::text like '%" + SECRET + "%'")).isZero();
        assertThat(fixtures.count("select count(*) from audit_entries where object_type = 'CircleNote' or changes::text like '%narrator%'")).isZero();
        assertThat(QuarkusTransaction.requiringNew().call(() -> harvest.of(day.segment()))).isEmpty();
    }

    @Test
    void anyMemberErasesTheCircleForAll() {
        say("cercle01", "CASE", SECRET).statusCode(200);
        as("cercle03", Roles.AGENT).delete(circle).then().statusCode(204);
        get("cercle01").statusCode(404);
        assertThat(fixtures.count("select count(*) from circle_notes where circle_id = ?1", UUID.fromString(id()))).isZero();
    }

    @Test
    void theDayOfErasureIsAtMostAYearAwayAndAfterTheEndOnlyNearer() {
        get("cercle01").body("eraseOn", equalTo(today().plusDays(91).toString()));
        eraseOn("cercle02", today().plusDays(1).plusYears(1).plusDays(1)).statusCode(400);
        eraseOn("cercle02", today()).statusCode(400);
        eraseOn("cercle02", today().plusDays(200)).statusCode(200).body("eraseOn", equalTo(today().plusDays(200).toString()));
        go("cercle01", "CASE", "CLOSED").statusCode(200);
        eraseOn("cercle03", today().plusDays(201)).statusCode(409);
        eraseOn("cercle03", today().plusDays(20)).statusCode(200);
    }

    @Test
    void onItsDayTheCircleIsErasedWithAllThatWasSaid() {
        say("cercle01", "CASE", SECRET).statusCode(200);
        jobs.run("circle-erasure");
        get("cercle01").statusCode(200);
        fixtures.update("update circles set erase_on = current_date where id = ?1", UUID.fromString(id()));
        jobs.run("circle-erasure");
        get("cercle01").statusCode(404);
        assertThat(fixtures.count("select count(*) from circle_notes where circle_id = ?1", UUID.fromString(id()))).isZero();
    }

    @Test
    void sixtyDaysLaterWhoBroughtTheCaseIsAskedOnceAndTheMailTellsNothingOfIt() {
        say("cercle01", "CASE", SECRET).statusCode(200);
        go("cercle01", "CASE", "CLOSED").statusCode(200);
        var before = events.subjects("cercle01").size();
        fixtures.past(day.event(), Duration.ofDays(59));
        jobs.run("circle-questions");
        assertThat(events.subjects("cercle01")).hasSize(before);
        fixtures.past(day.event(), Duration.ofDays(60));
        jobs.run("circle-questions");
        jobs.run("circle-questions");
        assertThat(events.subjects("cercle01")).hasSize(before + 1).last().asString().startsWith("Où en êtes-vous");
        assertThat(fixtures.count("select count(*) from outbox_mails where text_body like '%" + SECRET + "%'")).isZero();
        get("cercle02").body("askedBack", equalTo(true));
        say("cercle02", "NEWS", "Pas à moi").statusCode(403);
        say("cercle01", "NEWS", "L’eau coule.").statusCode(200);
        get("cercle02").body("notes[1].text", equalTo("L’eau coule."));
    }

    @Test
    void whatWasErasedIsNotAskedAfter() {
        say("cercle01", "CASE", SECRET).statusCode(200);
        var before = events.subjects("cercle01").size();
        as("cercle02", Roles.AGENT).delete(circle).then().statusCode(204);
        fixtures.past(day.event(), Duration.ofDays(61));
        jobs.run("circle-questions");
        assertThat(events.subjects("cercle01")).hasSize(before);
    }

    @Test
    void thoseInTheCircleHearEachOtherAtOnce() throws Exception {
        try (var phone = new EventLines(server, circle + "/stream", "cercle02", Roles.AGENT)) {
            assertThat(phone.next().getList("notes")).isEmpty();
            say("cercle01", "CASE", SECRET).statusCode(200);
            var heard = phone.next();
            assertThat(heard.getString("notes[0].text")).isEqualTo(SECRET);
            assertThat(heard.getBoolean("notes[0].mine")).isFalse();
        }
    }

    private String id() {
        return circle.substring(circle.lastIndexOf('/') + 1);
    }

    private String making() {
        return "/api/events/" + day.event() + "/segments/" + day.segment() + "/circles";
    }

    private ValidatableResponse make(String name, List<UUID> people) {
        return send("claire", Roles.AGENT, "post", making(), Map.of("name", name, "memberIds", people));
    }

    private ValidatableResponse arrange(int version, Map<String, ?> body) {
        return as("claire", Roles.AGENT).contentType("application/json").header("If-Match", "\"" + version + "\"").body(body)
                .put(making() + "/" + id()).then();
    }

    private ValidatableResponse get(String name) {
        return as(name, Roles.AGENT).get(circle).then();
    }

    private ValidatableResponse say(String name, String kind, String text) {
        return send(name, Roles.AGENT, "post", circle + "/notes", Map.of("kind", kind, "text", text));
    }

    private ValidatableResponse change(String name, String note, String kind, String text) {
        return send(name, Roles.AGENT, "put", circle + "/notes/" + note, Map.of("kind", kind, "text", text));
    }

    private ValidatableResponse go(String name, String from, String to) {
        return send(name, Roles.AGENT, "put", circle + "/phase", Map.of("from", from, "to", to));
    }

    private ValidatableResponse eraseOn(String name, LocalDate date) {
        return send(name, Roles.AGENT, "put", circle + "/erasure", Map.of("eraseOn", date.toString()));
    }

    private static ValidatableResponse send(String name, String role, String method, String path, Map<String, ?> body) {
        return as(name, role).contentType("application/json").body(body).request(method.toUpperCase(), path).then();
    }
}
