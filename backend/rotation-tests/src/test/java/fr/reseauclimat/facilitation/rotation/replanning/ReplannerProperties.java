package fr.reseauclimat.facilitation.rotation.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.AnyDemand;
import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.HardRules;
import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Pin;
import fr.reseauclimat.facilitation.rotation.PlanListener;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlan;
import fr.reseauclimat.facilitation.rotation.RotationPlanner;
import fr.reseauclimat.facilitation.rotation.Round;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every change of every plan. */
class ReplannerProperties {

    private static final Effort LITTLE = new Effort(30_000, Duration.ofMinutes(1));

    private final RotationPlanner planner = new RotationPlanner();
    private final Replanner replanner = new Replanner();

    /** A demand, and what happens to its plan. */
    private record Turn(RotationDemand demand, Change change) {
    }

    @Provide
    Arbitrary<Turn> turns() {
        return AnyDemand.any().flatMap(demand -> changes(demand).map(change -> new Turn(demand, change)));
    }

    private static Arbitrary<Change> changes(RotationDemand demand) {
        var over = Arbitraries.integers().between(0, demand.rounds() - 1);
        var late = Arbitraries.integers().between(0, 2).flatMap(count -> AnyDemand.people(count, "late"));
        var absent = Arbitraries.of(demand.participants().stream().map(Participant::id).toList()).set()
                .ofMaxSize(demand.participants().size() / 4);
        var closed = demand.form() == Form.TABLES && demand.tables().size() > 2
                ? Arbitraries.of(demand.tables()).map(table -> Set.of(table.id())).injectNull(0.75) : Arbitraries.just((Set<String>) null);
        return Combinators.combine(over, late, absent, closed).as((rounds, people, gone, tables) ->
                new Change(rounds, demand.rounds(), people, gone, tables == null ? Set.of() : tables));
    }

    @Property(tries = 2500, seed = "5")
    void whatIsOverStaysAndWhatMustHoldHoldsInTheRest(@ForAll("turns") Turn turn) {
        var change = turn.change();
        try {
            var plan = planner.plan(turn.demand(), LITTLE);
            var again = replanner.replan(turn.demand(), plan, change, LITTLE, PlanListener.SILENT);
            assertThat(again.plan().rounds()).hasSize(change.rounds());
            assertThat(again.plan().rounds().subList(0, change.roundsOver()))
                    .isEqualTo(plan.rounds().subList(0, change.roundsOver()));
            holds(again, change);
            HardRules.noStationTwice(again.demand(), again.plan(), turn.demand().pins().stream().map(Pin::participant).toList());
            assertThat(again.moved()).isEqualTo(moved(again.demand(), plan, again.plan(), change.roundsOver()));
            Statistics.collect("replanned");
        } catch (ImpossibleRotationException impossible) {
            assertThat(impossible.contradictions()).isNotEmpty();
            Statistics.collect("contradicts itself");
        }
        Statistics.coverage(share -> share.check("replanned").percentage(planned -> planned > 45));
    }

    private static void holds(Replanned again, Change change) {
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
}
