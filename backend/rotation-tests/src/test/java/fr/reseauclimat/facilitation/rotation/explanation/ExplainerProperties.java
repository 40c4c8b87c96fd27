package fr.reseauclimat.facilitation.rotation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import fr.reseauclimat.facilitation.rotation.AnyDemand;
import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.Participant.Profile;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlan;
import fr.reseauclimat.facilitation.rotation.RotationPlanner;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is said of a plan, counted again from the names alone. */
class ExplainerProperties {

    private static final Effort LITTLE = new Effort(20_000, Duration.ofMinutes(1));

    private final RotationPlanner planner = new RotationPlanner();

    @Provide
    Arbitrary<RotationDemand> demands() {
        return AnyDemand.any();
    }

    @Property(tries = 500, seed = "11")
    void everyFigureIsWhatCountingNameByNameGives(@ForAll("demands") RotationDemand demand) {
        try {
            var plan = planner.plan(demand, LITTLE);
            compare(demand, plan, PlanExplainer.explain(demand, plan));
            Statistics.collect("explained");
        } catch (ImpossibleRotationException impossible) {
            Statistics.collect("contradicts itself");
        }
        Statistics.coverage(share -> share.check("explained").percentage(explained -> explained > 50));
    }

    private static void compare(RotationDemand demand, RotationPlan plan, PlanExplanation explanation) {
        var people = demand.participants();
        var repeats = 0L;
        var colleagues = 0L;
        var territories = 0L;
        for (var i = 0; i < people.size(); i++) {
            var one = people.get(i);
            var met = people.stream().filter(other -> meetings(plan, one, other) > 0).toList();
            var encounters = explanation.people().get(i);
            assertThat(encounters.met()).isEqualTo(met.size()).isLessThanOrEqualTo(encounters.ceiling());
            assertThat(encounters.ceiling()).isEqualTo(Math.min(people.size() - 1, tables(plan).filter(table ->
                    table.contains(one.id())).mapToInt(table -> table.size() - 1).sum()));
            assertThat(encounters.known()).isEqualTo((int) met.stream().filter(other -> know(demand, one, other)).count());
            for (var other : people.subList(0, i)) {
                var meetings = meetings(plan, one, other);
                assertThat(explanation.reunions().stream().anyMatch(each -> each.one().equals(other.id()) && each.other().equals(one.id())
                        && each.meetings() == meetings)).isEqualTo(meetings > 0 && know(demand, one, other));
                repeats += Math.max(0, meetings - 1);
                colleagues += one.organisation() != null && one.organisation().equals(other.organisation()) ? meetings : 0;
                territories += one.territory() != null && one.territory().equals(other.territory()) ? meetings : 0;
            }
            for (var topic : one.needs()) {
                assertThat(explanation.wishes().stream().filter(wish -> wish.participant().equals(one.id())
                        && wish.topic().equals(topic)).findFirst().orElseThrow().with())
                        .isEqualTo(met.stream().filter(other -> other.offers().contains(topic)).map(Participant::id).toList());
            }
        }
        assertThat(explanation.repeatMeetings()).isEqualTo(repeats).isGreaterThanOrEqualTo(explanation.leastRepeats());
        assertThat(explanation.leastReunions()).isLessThanOrEqualTo(explanation.reunions().size());
        assertThat(explanation.returns()).isEqualTo(returns(demand, plan)).isGreaterThanOrEqualTo(explanation.leastReturns());
        assertThat(explanation.colleagueMeetings()).isEqualTo(colleagues);
        assertThat(explanation.territoryMeetings()).isEqualTo(territories);
        assertThat(explanation.unmixed()).isEqualTo(unmixed(demand, plan)).isGreaterThanOrEqualTo(explanation.leastUnmixed());
    }

    private static boolean know(RotationDemand demand, Participant one, Participant other) {
        return demand.history().stream().anyMatch(past -> List.of(past.one(), past.other()).containsAll(List.of(one.id(), other.id())));
    }

    /** Rounds at a table less tables seen, for all who move. */
    private static long returns(RotationDemand demand, RotationPlan plan) {
        return demand.form() != Form.TABLES ? 0 : demand.participants().stream().map(Participant::id)
                .filter(id -> demand.pins().stream().noneMatch(pin -> pin.participant().equals(id)))
                .mapToLong(id -> plan.rounds().size() - plan.rounds().stream().flatMap(round -> round.tables().stream())
                        .filter(table -> table.participants().contains(id)).map(table -> table.table()).distinct().count()).sum();
    }

    private static Stream<List<String>> tables(RotationPlan plan) {
        return plan.rounds().stream().flatMap(round -> round.tables().stream()).map(table -> table.participants());
    }

    private static int meetings(RotationPlan plan, Participant one, Participant other) {
        return one == other ? 0 : (int) tables(plan).filter(table -> table.containsAll(List.of(one.id(), other.id()))).count();
    }

    private static long unmixed(RotationDemand demand, RotationPlan plan) {
        return tables(plan).filter(table -> !table.isEmpty()).mapToLong(table -> Stream.of(Profile.ELECTED, Profile.AGENT, Profile.ASSOCIATION).filter(profile ->
                demand.participants().stream().noneMatch(each -> each.profile() == profile && table.contains(each.id()))).count()).sum();
    }
}
