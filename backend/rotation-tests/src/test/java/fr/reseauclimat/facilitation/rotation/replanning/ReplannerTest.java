package fr.reseauclimat.facilitation.rotation.replanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.HardRules;
import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.PlanListener;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlanner;
import fr.reseauclimat.facilitation.rotation.Table;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;

class ReplannerTest {

    private final RotationPlanner planner = new RotationPlanner();
    private final Replanner replanner = new Replanner();

    @Test
    void whoeverComesLateTakesTheSeatOfWhoeverStaysAway() {
        var demand = tables(60, 10, 6);
        var plan = planner.plan(demand, Effort.QUICK);
        var again = replanner.replan(demand, plan, new Change(2, 6, List.of(Participant.of("late")), Set.of("p7"), Set.of()),
                Effort.QUICK, PlanListener.SILENT);
        assertThat(again.moved()).isEmpty();
        assertThat(again.plan().rounds().get(0)).isEqualTo(plan.rounds().get(0));
    }

    @Test
    void whenOneStaysAwayNobodyElseMoves() {
        var demand = tables(60, 10, 6);
        var plan = planner.plan(demand, Effort.QUICK);
        var again = replanner.replan(demand, plan, new Change(0, 6, List.of(), Set.of("p7"), Set.of()), Effort.QUICK,
                PlanListener.SILENT);
        assertThat(again.moved()).isEmpty();
    }

    @Test
    void aClosedTableSendsOnlyItsOwnPeopleElsewhere() {
        var demand = tables(54, 9, 2);
        var plan = planner.plan(demand, Effort.QUICK);
        var again = replanner.replan(demand, plan, new Change(1, 2, List.of(), Set.of(), Set.of("t3")), Effort.QUICK,
                PlanListener.SILENT);
        assertThat(again.moved()).containsExactlyInAnyOrderElementsOf(plan.rounds().get(1).tables().get(3).participants());
    }

    @Test
    void aStationThatClosesLeavesMoreRoundsThanStations() {
        var demand = RotationDemand.of(Form.STATIONS, tables(20, 5, 5).participants(), tables(20, 5, 5).tables(), 5);
        var plan = planner.plan(demand, Effort.QUICK);
        assertThat(catchThrowableOfType(ImpossibleRotationException.class, () -> replanner.replan(
                demand, plan, new Change(2, 5, List.of(), Set.of(), Set.of("t0")), Effort.QUICK, PlanListener.SILENT))
                .contradictions()).singleElement().satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(Kind.STATIONS_LEFT_AND_ROUNDS_LEFT_DIFFER);
                    assertThat(each.participants()).hasSize(12);
                });
        var shorter = replanner.replan(demand, plan, new Change(2, 4, List.of(), Set.of(), Set.of("t0")), Effort.QUICK,
                PlanListener.SILENT);
        HardRules.noStationTwice(shorter.demand(), shorter.plan(), List.of());
    }

    private static RotationDemand tables(int people, int tables, int rounds) {
        return RotationDemand.of(Form.TABLES, IntStream.range(0, people).mapToObj(i -> Participant.of("p" + i)).toList(),
                IntStream.range(0, tables).mapToObj(i -> Table.of("t" + i)).toList(), rounds);
    }
}
