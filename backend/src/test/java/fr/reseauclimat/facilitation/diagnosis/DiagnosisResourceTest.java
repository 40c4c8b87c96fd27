package fr.reseauclimat.facilitation.diagnosis;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.criteria;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.get;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.move;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.path;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.prepare;
import static fr.reseauclimat.facilitation.diagnosis.DiagnosisCalls.put;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class DiagnosisResourceTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    ScoringDesk desk;

    private Day day;

    @BeforeEach
    void aDay() {
        day = fixtures.day(SegmentKind.SHARED_DIAGNOSIS, today().plusDays(1), List.of("bruno"));
    }

    private void score(int people, int round, List<String> ids, int level) {
        IntStream.range(0, people).forEach(person -> desk.score(day.segment(), new ScoresRequest(UUID.randomUUID(), round,
                ids.stream().map(id -> new Score(UUID.fromString(id), level, 1)).toList())));
    }

    @Test
    void criteriaAreWrittenUntilScoringIsOpenAndTwoPeopleDoNotOverwriteEachOther() {
        assertThat(get(day).getInt("version")).isZero();
        var saved = put(day, "", 0, criteria("Cars", "Vélo")).statusCode(200).extract().jsonPath();
        put(day, "", 0, criteria("Autre")).statusCode(412);
        move(day, "FIRST_SCORING").statusCode(409).body("detail", containsString("au moins trois critères"));

        var kept = saved.getString("criteria[1].id");
        var wanted = Map.of("criteria", List.of(Map.of("id", kept, "name", "Vélo", "low", "Rien", "high", "Tout"),
                Map.of("name", "Prix", "low", "Cher", "high", "Pour tous"), Map.of("name", "À pied")));
        var changed = put(day, "", saved.getInt("version"), wanted).statusCode(200).body("criteria.name", equalTo(List.of("Vélo", "Prix", "À pied")))
                .body("criteria[0].id", equalTo(kept)).extract().jsonPath();
        assertThat(changed.getInt("version")).isGreaterThan(saved.getInt("version"));
        move(day, "FIRST_SCORING").statusCode(409);

        put(day, "", changed.getInt("version"), criteria("Cars", "Vélo", "Prix")).statusCode(200);
        move(day, "FIRST_SCORING").statusCode(200).body("phase", equalTo("FIRST_SCORING"));
        put(day, "", get(day).getInt("version"), criteria("Cars", "Vélo", "Prix", "Bus")).statusCode(409);
        move(day, "PREPARATION").statusCode(200);
    }

    @Test
    void nobodySeesAScoreBeforeTheRoundIsClosedNorOneThatFewGave() {
        var ids = prepare(day);
        move(day, "FIRST_SCORING").statusCode(200);
        score(4, 1, ids, 2);
        move(day, "SPREAD").statusCode(409).body("detail", containsString("Moins de cinq"));
        score(1, 1, ids.subList(0, 1), 5);
        var before = get(day);
        assertThat(before.getInt("answering")).isEqualTo(5);
        assertThat(before.<Object>getList("criteria.before").stream().filter(spread -> spread != null)).isEmpty();
        move(day, "PREPARATION").statusCode(409).body("detail", containsString("déjà noté"));

        move(day, "SPREAD").statusCode(200).body("criteria[0].before.counts", equalTo(List.of(0, 4, 0, 0, 1)))
                .body("criteria[0].before.size", equalTo(5)).body("criteria[0].before.median", equalTo(2.0f))
                .body("criteria[1].before", equalTo(null)).body("criteria[2].before", equalTo(null));
        assertThat(fixtures.count("select count(*) from diagnosis_scores where criterion_id = ?1", UUID.fromString(ids.getFirst()))).isZero();
        assertThat(fixtures.count("select count(*) from diagnosis_counts where criterion_id = ?1", UUID.fromString(ids.get(1)))).isZero();
    }

    @Test
    void aClosedRoundStaysClosedAndASecondOneShowsWhatMoved() {
        var ids = prepare(day);
        move(day, "FIRST_SCORING").statusCode(200);
        score(5, 1, ids, 1);
        move(day, "SPREAD").statusCode(200);
        move(day, "FIRST_SCORING").statusCode(409);
        move(day, "SECOND_SCORING").statusCode(200);
        move(day, "SPREAD").statusCode(200);
        move(day, "SECOND_SCORING").statusCode(200).body("criteria[0].before.median", equalTo(1.0f));
        score(6, 2, ids, 4);
        move(day, "SPREAD").statusCode(409);
        move(day, "RESULT").statusCode(200).body("criteria.after.median", equalTo(List.of(4.0f, 4.0f, 4.0f)))
                .body("criteria.before.median", equalTo(List.of(1.0f, 1.0f, 1.0f))).body("answering", equalTo(0));
        move(day, "SECOND_SCORING").statusCode(409);
    }

    @Test
    void notesAreKeptByCriterionAndVersion() {
        var ids = prepare(day);
        var note = "/criteria/" + ids.get(1) + "/note";
        var written = put(day, note, get(day).getInt("criteria[1].version"), Map.of("whyHigh", "Une piste sûre", "whyLow", " ")).statusCode(200)
                .body("whyHigh", equalTo("Une piste sûre")).body("whyLow", equalTo(null)).extract().jsonPath();
        put(day, note, written.getInt("version") - 1, Map.of("whyHigh", "Autre")).statusCode(412);
        assertThat(get(day).<String>getList("criteria.whyHigh")).containsExactly(null, "Une piste sûre", null);
        put(day, "/criteria/" + UUID.randomUUID() + "/note", 1, Map.of("whyHigh", "Autre")).statusCode(404);
    }

    @Test
    void itIsForThoseWhoRunTheDay() {
        prepare(day);
        given().get(path(day)).then().statusCode(401);
        as("bruno", Roles.ELECTED_OFFICIAL).get(path(day)).then().statusCode(403);
        as("bruno", Roles.ELECTED_OFFICIAL).get(path(day) + "/stream").then().statusCode(403);
        as("bruno", Roles.ELECTED_OFFICIAL).contentType("application/json").header("If-Match", "*")
                .body(Map.of("phase", "FIRST_SCORING")).put(path(day) + "/phase").then().statusCode(403);
        as("bruno", Roles.ELECTED_OFFICIAL).contentType("application/json").header("If-Match", "*")
                .body(criteria("Cars")).put(path(day)).then().statusCode(403);
        var talk = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), List.of());
        as("claire", Roles.AGENT).get(path(talk)).then().statusCode(404);
    }

    @Test
    void tooManyCriteriaAndLongNamesAreRefused() {
        put(day, "", 0, criteria(IntStream.range(0, 13).mapToObj(i -> "Critère " + i).toArray(String[]::new))).statusCode(400);
        put(day, "", 0, criteria("n".repeat(121))).statusCode(400).body("errors", hasSize(1));
        as("claire", Roles.AGENT).contentType("application/json").body(criteria("Cars")).put(path(day)).then().statusCode(428);
    }
}
