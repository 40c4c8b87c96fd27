package fr.reseauclimat.facilitation.foresight;

import static fr.reseauclimat.facilitation.RotationFixtures.today;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.HORIZON;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.frame;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.get;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.move;
import static fr.reseauclimat.facilitation.foresight.ForesightCalls.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.facilitation.RotationFixtures;
import fr.reseauclimat.facilitation.RotationFixtures.Day;
import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@ApiTest
class TableDeskTest {

    private static final String NEW = "\"0\"";

    @Inject
    RotationFixtures fixtures;

    @Inject
    TableDesk desk;

    @Inject
    ForesightHarvest harvest;

    @Inject
    ForesightRetention retention;

    @Inject
    EntityManager entities;

    private final UUID table = UUID.randomUUID();
    private final UUID neighbours = UUID.randomUUID();
    private Day day;
    private List<String> scenarios;

    @BeforeEach
    void twoTablesHaveAScenarioEach() {
        day = fixtures.day(SegmentKind.FORESIGHT_WORKSHOP, today().plusDays(1), List.of());
        scenarios = put(day, "", 0, frame()).statusCode(200).extract().jsonPath().getList("scenarios.id");
        put(day, "/tables", 1, Map.of("tables", List.of(Map.of("spotId", table, "scenarioId", scenarios.getFirst()),
                Map.of("spotId", neighbours, "scenarioId", scenarios.getLast())))).statusCode(200);
    }

    private static ScenarioItemRequest sentence(String text) {
        return new ScenarioItemRequest(ItemKind.STORY, text, null, null, null, null, null, false, false);
    }

    private static ScenarioItemRequest step(String text) {
        return new ScenarioItemRequest(ItemKind.STEP, text, HORIZON - 10, 9, null, "la commune", "un rendez-vous", true, false);
    }

    private ScenarioItemDetail write(UUID spot, UUID item, ScenarioItemRequest request, String upon) {
        return desk.write(day.segment(), spot, item, request, upon);
    }

    private void backcasting() {
        move(day, "SCENARIOS").statusCode(200);
        put(day, "/scenarios/" + scenarios.getFirst(), 1, Map.of("title", "Le pays se relie", "chosen", true)).statusCode(200);
        move(day, "BACKCASTING").statusCode(200);
    }

    @Test
    void aTableWritesItsOwnScenarioAndNoOther() {
        assertThat(desk.look(day.segment(), table).scenario()).isNull();
        assertThatThrownBy(() -> write(table, UUID.randomUUID(), sentence("Trop tôt"), NEW)).isInstanceOf(TransitionRefusedException.class);
        move(day, "SCENARIOS").statusCode(200);
        write(table, UUID.randomUUID(), sentence("Le car passe toutes les heures."), NEW);
        var seen = desk.look(day.segment(), table);
        assertThat(seen.poles()).containsExactly("rare et cher", "on travaille au pays");
        assertThat(seen.scenario().items()).extracting(ScenarioItemDetail::text).containsExactly("Le car passe toutes les heures.");
        assertThat(desk.look(day.segment(), neighbours).scenario().items()).isEmpty();
        var sentence = seen.scenario().items().getFirst();
        assertThatThrownBy(() -> write(neighbours, sentence.id(), sentence("Ailleurs"), "\"1\"")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> write(UUID.randomUUID(), UUID.randomUUID(), sentence("Ailleurs"), NEW)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("Aucun scénario");
    }

    @Test
    void twoPhonesOfATableDoNotOverwriteEachOther() {
        move(day, "SCENARIOS").statusCode(200);
        var sentence = UUID.randomUUID();
        write(table, sentence, sentence("Le car passe."), NEW);
        write(table, UUID.randomUUID(), sentence("Les enfants y vont à vélo."), NEW);
        write(table, sentence, sentence("Le car passe souvent."), "\"1\"");
        assertThatThrownBy(() -> write(table, sentence, sentence("Le car ne passe plus."), "\"1\"")).isInstanceOf(ProblemException.class)
                .hasMessageContaining("Une autre personne");
        assertThat(desk.call(day.segment(), table, "Le pays se relie", "\"1\"").version()).isEqualTo(2);
        assertThat(desk.call(day.segment(), table, "Le pays se relie", "\"1\"").version()).isEqualTo(2);
        assertThatThrownBy(() -> desk.call(day.segment(), table, "Autre titre", "\"1\"")).isInstanceOf(ProblemException.class);
    }

    @Test
    void stepsAreWrittenOnceTheWayBackIsOpenAndForChosenScenariosOnly() {
        move(day, "SCENARIOS").statusCode(200);
        assertThatThrownBy(() -> write(table, UUID.randomUUID(), step("Une régie"), NEW)).isInstanceOf(TransitionRefusedException.class);
        move(day, "AXES").statusCode(200);
        backcasting();
        assertThat(write(table, UUID.randomUUID(), step("Une régie"), NEW).owner()).isEqualTo("la commune");
        assertThatThrownBy(() -> write(neighbours, UUID.randomUUID(), step("Une régie"), NEW)).isInstanceOf(TransitionRefusedException.class);
        move(day, "DONE").statusCode(200);
        assertThatThrownBy(() -> write(table, UUID.randomUUID(), sentence("Trop tard"), NEW)).isInstanceOf(TransitionRefusedException.class);
    }

    @Test
    void minutesTakeInAxesScenariosStepsAndCommitments() {
        backcasting();
        write(table, UUID.randomUUID(), sentence("Le car passe toutes les heures."), NEW);
        write(table, UUID.randomUUID(), new ScenarioItemRequest(ItemKind.SIGNAL, "Un abri neuf", null, null, null, null, null, false, false), NEW);
        write(table, UUID.randomUUID(), step("Une régie"), NEW);
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
        write(table, UUID.randomUUID(), step("Une régie"), NEW);
        retention.erase();
        assertThat(get(day).getString("scenarios[0].items[0].owner")).isEqualTo("la commune");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                "update events set starts_at = starts_at - interval '3 years', ends_at = ends_at - interval '3 years' where id = ?1")
                .setParameter(1, day.event()).executeUpdate());
        retention.erase();
        assertThat(get(day).getString("scenarios[0].items[0].owner")).isNull();
        assertThat(get(day).getString("scenarios[0].items[0].text")).isEqualTo("Une régie");
    }
}
