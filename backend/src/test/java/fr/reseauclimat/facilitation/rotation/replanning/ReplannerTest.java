package fr.reseauclimat.facilitation.rotation.replanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.HardRules;
import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Pin;
import fr.reseauclimat.facilitation.rotation.PlanListener;
import fr.reseauclimat.facilitation.rotation.RandomDemands;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlan;
import fr.reseauclimat.facilitation.rotation.RotationPlanner;
import fr.reseauclimat.facilitation.rotation.Round;
import fr.reseauclimat.facilitation.rotation.Table;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;

class ReplannerTest {

    private static final Effort LITTLE = new Effort(30_000, Duration.ofMinutes(1));

    private final RotationPlanner planner = new RotationPlanner();
    private final Replanner replanner = new Replanner();

    @Test
    void whatIsOverStaysAndWhatMustHoldHoldsInTheRest() {
        var demands = new RandomDemands(5);
        var random = new Random(5);
        var replanned = 0;
        for (var i = 0; i < 1500; i++) {
            var demand = demands.next();
            try {
                var plan = planner.plan(demand, LITTLE);
                var change = change(demand, random, demands);
                var again = replanner.replan(demand, plan, change, LITTLE, PlanListener.SILENT);
                assertThat(again.plan().rounds().subList(0, change.roundsOver()))
                        .isEqualTo(plan.rounds().subList(0, change.roundsOver()));
                assertThat(again.plan().rounds()).hasSize(change.rounds());
                holds(again, change, demand.pins().stream().map(Pin::participant).toList());
                assertThat(again.moved()).isEqualTo(moved(again.demand(), plan, again.plan(), change.roundsOver()));
                replanned++;
            } catch (ImpossibleRotationException impossible) {
                assertThat(impossible.contradictions()).isNotEmpty();
            }
        }
        assertThat(replanned).isGreaterThan(700);
    }

    private static Change change(RotationDemand demand, Random random, RandomDemands demands) {
        var absent = new HashSet<String>();
        demand.participants().stream().filter(each -> random.nextInt(8) == 0).forEach(each -> absent.add(each.id()));
        var closes = demand.form() == Form.TABLES && demand.tables().size() > 2 && random.nextInt(4) == 0;
        return new Change(random.nextInt(demand.rounds()), demand.rounds(), demands.people(random.nextInt(3), "late"), absent,
                closes ? Set.of("t" + random.nextInt(demand.tables().size())) : Set.of());
    }

    private static void holds(Replanned again, Change change, List<String> staying) {
        var demand = again.demand();
        for (var round : again.plan().rounds().subList(change.roundsOver(), change.rounds())) {
            HardRules.everybodyOnce(demand, round);
            HardRules.groups(demand, round);
            HardRules.pins(demand, round);
            assertThat(round.tables()).allSatisfy(table -> assertThat(
                    !change.closed().contains(table.table()) || table.participants().isEmpty()).isTrue());
            if (demand.form() == Form.TABLES && demand.tables().stream().allMatch(table -> table.size() == null)) {
                var sizes = round.tables().stream().filter(table -> !change.closed().contains(table.table()))
                        .mapToInt(table -> table.participants().size()).summaryStatistics();
                assertThat(sizes.getMax() - sizes.getMin()).isLessThanOrEqualTo(1);
            }
        }
        if (demand.form() == Form.STATIONS) {
            noStationTwice(again, staying);
        }
    }

    private static void noStationTwice(Replanned again, List<String> staying) {
        Map<String, Set<String>> passed = new HashMap<>();
        again.plan().rounds().forEach(round -> round.tables().forEach(table -> table.participants().stream()
                .filter(each -> !staying.contains(each)).forEach(each ->
                        assertThat(passed.computeIfAbsent(each, key -> new HashSet<>()).add(table.table())).isTrue())));
    }

    private static List<String> moved(RotationDemand demand, RotationPlan before, RotationPlan after, int over) {
        return demand.participants().stream().map(Participant::id).filter(id -> IntStream.range(over, after.rounds().size())
                .anyMatch(round -> at(before.rounds().get(round), id) != null
                        && !at(before.rounds().get(round), id).equals(at(after.rounds().get(round), id)))).toList();
    }

    private static String at(Round round, String id) {
        return round.tables().stream().filter(table -> table.participants().contains(id)).map(Round.Seating::table)
                .findFirst().orElse(null);
    }

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
        noStationTwice(shorter, List.of());
    }

    private static RotationDemand tables(int people, int tables, int rounds) {
        return RotationDemand.of(Form.TABLES, IntStream.range(0, people).mapToObj(i -> Participant.of("p" + i)).toList(),
                IntStream.range(0, tables).mapToObj(i -> Table.of("t" + i)).toList(), rounds);
    }
}
