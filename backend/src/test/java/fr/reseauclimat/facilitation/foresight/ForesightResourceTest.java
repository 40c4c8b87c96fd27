package fr.reseauclimat.facilitation.foresight;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.HORIZON;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.frame;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.get;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.item;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.move;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.path;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.put;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.step;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.write;
import static fr.reseauclimat.testing.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.net.URI;
import java.util.HashMap;
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
import jakarta.inject.Inject;

@QuarkusTest
@ApiTest
class ForesightResourceTest {

    @Inject
    RotationFixtures fixtures;

    @TestHTTPResource("/")
    URI server;

    private Day day;

    @BeforeEach
    void aDay() {
        day = fixtures.day(SegmentKind.FORESIGHT_WORKSHOP, today().plusDays(1), List.of("bruno"));
    }

    private List<String> framed() {
        return put(day, "", 0, frame()).statusCode(200).body("version", equalTo(1)).extract().jsonPath().getList("scenarios.id");
    }

    @Test
    void axesMayBeSavedHalfWrittenAndMakeFourScenarios() {
        assertThat(get(day).getInt("version")).isZero();
        assertThat(get(day).getInt("horizonYear")).isEqualTo(today().getYear() + 15);
        var half = frame();
        half.put("secondAxis", Map.of("name", " "));
        put(day, "", 0, half).statusCode(200).body("scenarios", hasSize(4)).body("secondAxis.name", equalTo(null))
                .body("firstAxis.high", equalTo("propre et abordable"))
                .body("scenarios.quadrant", equalTo(List.of("LOW_HIGH", "HIGH_HIGH", "LOW_LOW", "HIGH_LOW")));
        move(day, "SCENARIOS").statusCode(409).body("detail", containsString("deux pôles"));
        put(day, "", 0, frame()).statusCode(412);
        put(day, "", 1, frame()).statusCode(200);
        move(day, "SCENARIOS").statusCode(200).body("phase", equalTo("SCENARIOS"));
        var past = frame();
        past.put("horizonYear", today().getYear());
        put(day, "", get(day).getInt("version"), past).statusCode(400).body("errors[0].field", equalTo("horizonYear"));
    }

    @Test
    void phasesGoOnOneByOneAndBackAsFarAsOneLikes() {
        var ids = framed();
        move(day, "BACKCASTING").statusCode(409);
        move(day, "SCENARIOS").statusCode(200);
        move(day, "BACKCASTING").statusCode(409).body("detail", containsString("au moins un scénario"));
        put(day, "/scenarios/" + ids.getFirst(), 1, Map.of("title", "Le pays se relie", "chosen", true)).statusCode(200).body("version", equalTo(2));
        move(day, "BACKCASTING").statusCode(200);
        move(day, "DONE").statusCode(200);
        move(day, "AXES").statusCode(200);
    }

    @Test
    void twoPeopleDoNotOverwriteTheTitleOfAScenario() {
        var scenario = "/scenarios/" + framed().get(1);
        put(day, scenario, 1, Map.of("title", "Le pays se relie", "chosen", false)).statusCode(200);
        put(day, scenario, 1, Map.of("title", "Autre", "chosen", false)).statusCode(412);
        // the same again, whose answer was lost
        put(day, scenario, 1, Map.of("title", "Le pays se relie ", "chosen", false)).statusCode(200).body("version", equalTo(2));
        put(day, "/scenarios/" + UUID.randomUUID(), 1, Map.of("title", "Autre", "chosen", false)).statusCode(404);
    }

    @Test
    void whatIsSentTwiceIsThereOnceAndWhatSomebodyElseChangedIsNotOverwritten() {
        var scenario = framed().getFirst();
        var sentence = UUID.randomUUID();
        write(day, scenario, sentence, 0, item("STORY", "Le car passe toutes les heures.")).statusCode(200).body("version", equalTo(1));
        write(day, scenario, sentence, 0, item("STORY", "Le car passe toutes les heures.")).statusCode(200).body("version", equalTo(1));
        write(day, scenario, sentence, 1, item("STORY", "Le car passe tous les quarts d’heure.")).statusCode(200).body("version", equalTo(2));
        write(day, scenario, sentence, 1, item("STORY", "Le car ne passe plus.")).statusCode(412);
        write(day, scenario, sentence, 2, item("SIGNAL", "Autre chose")).statusCode(404);
        assertThat(get(day).<String>getList("scenarios[0].items.text")).containsExactly("Le car passe tous les quarts d’heure.");

        var withdrawn = item("STORY", "Le car passe tous les quarts d’heure.");
        withdrawn.put("withdrawn", true);
        write(day, scenario, sentence, 2, withdrawn).statusCode(200);
        assertThat(get(day).getList("scenarios[0].items")).isEmpty();
        write(day, scenario, sentence, 0, item("STORY", "Le car passe toutes les heures.")).statusCode(412);
    }

    @Test
    void theSameItemFiftyTimesAtOnceIsOne() throws Exception {
        var scenario = framed().getFirst();
        var signal = UUID.randomUUID();
        Callable<Integer> send = () -> write(day, scenario, signal, 0, item("SIGNAL", "Une ligne de plus à l’école")).extract().statusCode();
        try (var hands = Executors.newFixedThreadPool(16)) {
            var answers = hands.invokeAll(IntStream.range(0, 50).mapToObj(i -> send).toList()).stream().map(answer -> answer.resultNow()).distinct().toList();
            assertThat(answers).containsExactly(200);
        }
        assertThat(get(day).getList("scenarios[0].items")).hasSize(1);
    }

    @Test
    void stepsGoFromTheHorizonBackToToday() {
        var scenario = framed().getFirst();
        write(day, scenario, UUID.randomUUID(), 0, step(HORIZON - 10, 3, "Une régie intercommunale")).statusCode(200);
        write(day, scenario, UUID.randomUUID(), 0, step(HORIZON, 1, "Plus personne n’a deux voitures")).statusCode(200);
        var dated = step(HORIZON - 10, 3, "La régie est votée");
        dated.putAll(Map.of("day", 12, "owner", "la communauté de communes", "firstStep", "une délibération de principe", "pledged", true));
        write(day, scenario, UUID.randomUUID(), 0, dated).statusCode(200).body("owner", equalTo("la communauté de communes"));
        assertThat(get(day).<String>getList("scenarios[0].items.text"))
                .containsExactly("Plus personne n’a deux voitures", "Une régie intercommunale", "La régie est votée");

        write(day, scenario, UUID.randomUUID(), 0, item("STEP", "Sans date")).statusCode(400);
        write(day, scenario, UUID.randomUUID(), 0, step(HORIZON + 1, 1, "Trop loin")).statusCode(400);
        write(day, scenario, UUID.randomUUID(), 0, step(today().getYear() - 1, 1, "Déjà passé")).statusCode(400);
        var impossible = new HashMap<>(step(HORIZON, 2, "Le 30 février"));
        impossible.put("day", 30);
        write(day, scenario, UUID.randomUUID(), 0, impossible).statusCode(400).body("errors[0].field", equalTo("day"));
    }

    @Test
    void eachTableIsGivenOneScenarioOfThisWorkshop() {
        var ids = framed();
        var table = TableCalls.spots(day, "Table 1").getFirst();
        put(day, "/tables", 1, Map.of("tables", List.of(Map.of("spotId", table, "scenarioId", ids.getLast())))).statusCode(200)
                .body("tables[0].scenarioId", equalTo(ids.getLast())).body("version", equalTo(2));
        put(day, "/tables", 1, Map.of("tables", List.of())).statusCode(412);
        put(day, "/tables", 2, Map.of("tables", List.of(Map.of("spotId", table, "scenarioId", UUID.randomUUID())))).statusCode(400);
        put(day, "/tables", 2, Map.of("tables", List.of(Map.of("spotId", table, "scenarioId", ids.getFirst()),
                Map.of("spotId", table, "scenarioId", ids.getLast())))).statusCode(400);
        var other = fixtures.day(SegmentKind.FORESIGHT_WORKSHOP, today().plusDays(1), List.of());
        var elsewhere = TableCalls.spots(other, "Table 1").getFirst();
        put(day, "/tables", 2, Map.of("tables", List.of(Map.of("spotId", elsewhere, "scenarioId", ids.getFirst())))).statusCode(400);
    }

    @Test
    void itIsForThoseWhoRunTheDay() {
        var scenario = framed().getFirst();
        given().get(path(day)).then().statusCode(401);
        as("bruno", Roles.ELECTED_OFFICIAL).get(path(day)).then().statusCode(403);
        as("bruno", Roles.ELECTED_OFFICIAL).get(path(day) + "/stream").then().statusCode(403);
        as("bruno", Roles.ELECTED_OFFICIAL).contentType("application/json").header("If-Match", "*").body(item("STORY", "Ailleurs"))
                .put(path(day) + "/scenarios/" + scenario + "/items/" + UUID.randomUUID()).then().statusCode(403);
        // a scenario of another workshop, by somebody who runs this one
        var other = fixtures.day(SegmentKind.FORESIGHT_WORKSHOP, today().plusDays(1), List.of());
        put(other, "", 0, frame()).statusCode(200);
        write(other, scenario, UUID.randomUUID(), 0, item("STORY", "Ailleurs")).statusCode(404);
        as("claire", Roles.AGENT).get("/api/events/" + day.event() + "/segments/" + other.segment() + "/foresight").then().statusCode(404);
    }

    @Test
    void aScreenHearsOfASentenceAtOnce() throws Exception {
        var scenario = framed().getFirst();
        try (var screen = new EventLines(server, path(day) + "/stream", "claire", Roles.AGENT)) {
            assertThat(screen.next().getList("scenarios[0].items")).isEmpty();
            write(day, scenario, UUID.randomUUID(), 0, item("STORY", "Le car passe toutes les heures.")).statusCode(200);
            assertThat(screen.next().<String>getList("scenarios[0].items.text")).containsExactly("Le car passe toutes les heures.");
        }
    }
}
