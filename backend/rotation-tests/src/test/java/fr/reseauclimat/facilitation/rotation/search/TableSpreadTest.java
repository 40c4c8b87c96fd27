package fr.reseauclimat.facilitation.rotation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Pin;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlanner;
import fr.reseauclimat.facilitation.rotation.Table;
import fr.reseauclimat.facilitation.rotation.Weights;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplainer;

class TableSpreadTest {

    @Test
    void nobodyComesBackToATableWhileThereAreOthers() {
        for (var cafe : List.of(cafe(47, 8, 4), cafe(60, 10, 4), cafe(42, 7, 7))) {
            var explanation = PlanExplainer.explain(cafe, new RotationPlanner().plan(cafe, Effort.QUICK));
            assertThat(explanation.repeatMeetings()).isZero();
            assertThat(explanation.returns()).isZero();
        }
    }

    @Test
    void aPlanWithoutItWouldSendSomeBack() {
        var task = new Task(cafe(42, 7, 5));
        var design = DesignStart.of(task, new Random64(0)).orElseThrow().table();
        assertThat(returns(task, design)).isEqualTo(7 * 4);
        assertThat(returns(task, TableSpread.of(task, design, Effort.QUICK))).isZero();
    }

    @Test
    void whereSomeMustComeBackNobodyStaysAtOneTableAllAlong() {
        // every company of seven in one round shares somebody with each of the others: at each table one has been there before
        var task = new Task(cafe(49, 7, 7));
        var design = DesignStart.of(task, new Random64(0)).orElseThrow().table();
        assertThat(IntStream.range(0, 49).map(person -> visits(design, person)).min().orElseThrow()).isEqualTo(1);
        var spread = TableSpread.of(task, design, Effort.QUICK);
        assertThat(IntStream.range(0, 49).map(person -> visits(spread, person)).min().orElseThrow()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void companiesStayAsTheyAre() {
        var task = new Task(cafe(47, 8, 4));
        var design = DesignStart.of(task, new Random64(0)).orElseThrow().table();
        var spread = TableSpread.of(task, design, Effort.QUICK);
        for (var round = 0; round < design.length; round++) {
            for (var one = 0; one < 47; one++) {
                for (var other = 0; other < one; other++) {
                    assertThat(spread[round][one] == spread[round][other]).isEqualTo(design[round][one] == design[round][other]);
                }
            }
        }
    }

    @Test
    void whoStaysAndSetSizesAreKept() {
        var tables = List.of(new Table("a", 4), new Table("b", 4), new Table("c", 5), Table.of("d"), Table.of("e"));
        var cafe = cafe(23, 5, 4).withPins(List.of(new Pin("p3", "d", Pin.Reason.HOST)));
        var demand = cafe.withPeopleAndTables(cafe.participants(), tables);
        var plan = new RotationPlanner().plan(demand, Effort.QUICK);
        assertThat(plan.rounds()).allSatisfy(round -> {
            assertThat(round.tables().stream().limit(3).map(table -> table.participants().size())).containsExactly(4, 4, 5);
            assertThat(round.tables().get(3).participants()).contains("p3");
        });
    }

    private static long returns(Task task, int[][] table) {
        return IntStream.range(0, task.people).mapToLong(person -> table.length - visits(table, person)).sum();
    }

    private static int visits(int[][] table, int person) {
        var seen = new HashSet<Integer>();
        Arrays.stream(table).forEach(round -> seen.add(round[person]));
        return seen.size();
    }

    private static RotationDemand cafe(int people, int tables, int rounds) {
        return RotationDemand.of(Form.TABLES, IntStream.range(0, people).mapToObj(i -> Participant.of("p" + i)).toList(),
                IntStream.range(0, tables).mapToObj(i -> Table.of("t" + i)).toList(), rounds).withWeights(Weights.MEETINGS_ONLY);
    }
}
