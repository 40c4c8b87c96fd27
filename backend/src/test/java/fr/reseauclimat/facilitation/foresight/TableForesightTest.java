package fr.reseauclimat.facilitation.foresight;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.HORIZON;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.frame;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.get;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.item;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.move;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.capture.TableCalls;
import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class TableForesightTest {

    @Inject
    RotationFixtures fixtures;

    @Inject
    ForesightHarvest harvest;

    @Inject
    Retention retention;

    @Inject
    EntityManager entities;

    private Day day;
    private List<String> scenarios;
    private String table;
    private String neighbours;
    private String without;

    @BeforeEach
    void twoTablesHaveAScenarioEach() {
        day = fixtures.day(SegmentKind.FORESIGHT_WORKSHOP, today().plusDays(1), List.of());
        scenarios = put(day, "", 0, frame()).statusCode(200).extract().jsonPath().getList("scenarios.id");
        var prepared = TableCalls.prepared(day, "Table 1", "Table 2", "Table 3");
        table = prepared.getString("spots[0].code");
        neighbours = prepared.getString("spots[1].code");
        without = prepared.getString("spots[2].code");
        put(day, "/tables", 1, Map.of("tables", List.of(
                Map.of("spotId", prepared.getString("spots[0].id"), "scenarioId", scenarios.getFirst()),
                Map.of("spotId", prepared.getString("spots[1].id"), "scenarioId", scenarios.getLast())))).statusCode(200);
    }

    private static Map<String, Object> step(String text) {
        var step = ForesightCalls.step(HORIZON - 10, 9, text);
        step.putAll(Map.of("owner", "la commune", "firstStep", "un rendez-vous", "pledged", true));
        return step;
    }

    private static ValidatableResponse look(String code) {
        return TableCalls.get(code, "/foresight");
    }

    private static ValidatableResponse write(String code, UUID item, int version, Map<String, ?> body) {
        return TableCalls.put(code, "/foresight/items/" + item, version, body);
    }

    private static ValidatableResponse write(String code, Map<String, ?> body) {
        return write(code, UUID.randomUUID(), 0, body);
    }

    private static ValidatableResponse call(String code, int version, String title) {
        return TableCalls.put(code, "/foresight/title", version, Map.of("title", title));
    }

    private void backcasting() {
        move(day, "SCENARIOS").statusCode(200);
        put(day, "/scenarios/" + scenarios.getFirst(), 1, Map.of("title", "Le pays se relie", "chosen", true)).statusCode(200);
        move(day, "BACKCASTING").statusCode(200);
    }

    @Test
    void aTableWritesItsOwnScenarioAndNoOther() {
        look(table).statusCode(200).body("scenario", equalTo(null)).body("phase", equalTo("AXES"));
        write(table, item("STORY", "Trop tôt")).statusCode(409);
        move(day, "SCENARIOS").statusCode(200);
        write(table, item("STORY", "Le car passe toutes les heures.")).statusCode(200);
        var seen = look(table).statusCode(200).body("poles", equalTo(List.of("rare et cher", "on travaille au pays")))
                .body("scenario.items.text", equalTo(List.of("Le car passe toutes les heures."))).extract().jsonPath();
        look(neighbours).body("scenario.items", hasSize(0));
        write(neighbours, UUID.fromString(seen.getString("scenario.items[0].id")), 1, item("STORY", "Ailleurs")).statusCode(404);
        write(without, item("STORY", "Ailleurs")).statusCode(409).body("detail", containsString("Aucun scénario"));
        look(without).statusCode(200).body("scenario", equalTo(null));
    }

    @Test
    void withoutTheCodeOfSuchATableThereIsNothing() {
        look("ZZZZZZ").statusCode(404);
        write("ZZZZZZ", item("STORY", "Ailleurs")).statusCode(404);
        var other = fixtures.day(SegmentKind.WORLD_CAFE, today().plusDays(1), List.of());
        var cafe = TableCalls.prepared(other, "Table 1").getString("spots[0].code");
        look(cafe).statusCode(404);
        write(cafe, item("STORY", "Ailleurs")).statusCode(404);
        TableCalls.get(cafe, "/foresight/stream").statusCode(404);
    }

    @Test
    void twoPhonesOfATableDoNotOverwriteEachOther() {
        move(day, "SCENARIOS").statusCode(200);
        var sentence = UUID.randomUUID();
        write(table, sentence, 0, item("STORY", "Le car passe.")).statusCode(200);
        write(table, item("STORY", "Les enfants y vont à vélo.")).statusCode(200);
        write(table, sentence, 1, item("STORY", "Le car passe souvent.")).statusCode(200);
        write(table, sentence, 1, item("STORY", "Le car ne passe plus.")).statusCode(412).body("detail", containsString("Une autre personne"));
        call(table, 1, "Le pays se relie").statusCode(200).body("version", equalTo(2));
        call(table, 1, "Le pays se relie").statusCode(200).body("version", equalTo(2));
        call(table, 1, "Autre titre").statusCode(412);
    }

    @Test
    void stepsAreWrittenOnceTheWayBackIsOpenAndForChosenScenariosOnly() {
        move(day, "SCENARIOS").statusCode(200);
        write(table, step("Une régie")).statusCode(409);
        move(day, "AXES").statusCode(200);
        backcasting();
        write(table, step("Une régie")).statusCode(200).body("owner", equalTo("la commune"));
        write(neighbours, step("Une régie")).statusCode(409);
        move(day, "DONE").statusCode(200);
        write(table, item("STORY", "Trop tard")).statusCode(409).body("detail", containsString("terminé"));
    }

    @Test
    void minutesTakeInAxesScenariosStepsAndCommitments() {
        backcasting();
        write(table, item("STORY", "Le car passe toutes les heures.")).statusCode(200);
        write(table, item("SIGNAL", "Un abri neuf")).statusCode(200);
        write(table, step("Une régie")).statusCode(200);
        var parts = QuarkusTransaction.requiringNew().call(() -> harvest.of(day.segment()));
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().heading()).contains(String.valueOf(HORIZON));
        assertThat(((HarvestItem.Grid) parts.getFirst().items().getFirst()).rows()).hasSize(2);
        assertThat(parts.get(1).heading()).isEqualTo("Le pays se relie");
        assertThat(parts.get(1).items()).contains(new HarvestItem.Paragraph("Le car passe toutes les heures."),
                new HarvestItem.Points(List.of("Un abri neuf")),
                new HarvestItem.Pledge("Une régie Premier pas sous trois mois : un rendez-vous", "la commune", LocalDate.of(HORIZON - 10, 9, 30)));
        var way = (HarvestItem.Grid) parts.get(1).items().stream().filter(HarvestItem.Grid.class::isInstance).findFirst().orElseThrow();
        assertThat(way.rows().getFirst()).containsExactly("septembre " + (HORIZON - 10), "Une régie", "la commune", "un rendez-vous");
    }

    @Test
    void whoWasToTakeAStepIsForgottenTwoYearsAfterTheEvent() {
        backcasting();
        write(table, step("Une régie")).statusCode(200);
        retention.erase("step-owners");
        assertThat(get(day).getString("scenarios[0].items[0].owner")).isEqualTo("la commune");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "update events set starts_at = starts_at - interval '3 years', ends_at = ends_at - interval '3 years' where id = ?1")
                .setParameter(1, day.event()).executeUpdate());
        retention.erase("step-owners");
        assertThat(get(day).getString("scenarios[0].items[0].owner")).isNull();
        assertThat(get(day).getString("scenarios[0].items[0].text")).isEqualTo("Une régie");
        look(table).statusCode(410);
    }
}
