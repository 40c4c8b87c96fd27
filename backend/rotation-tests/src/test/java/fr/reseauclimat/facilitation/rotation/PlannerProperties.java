package fr.reseauclimat.facilitation.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;

import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every plan of every demand. */
class PlannerProperties {

    private static final Effort LITTLE = new Effort(60_000, Duration.ofMinutes(1));

    private final RotationPlanner planner = new RotationPlanner();

    @Provide
    Arbitrary<RotationDemand> demands() {
        return AnyDemand.any();
    }

    @Property(tries = 6000, seed = "1")
    void whateverMustHoldHolds(@ForAll("demands") RotationDemand demand) {
        var plan = planned(demand);
        plan.ifPresent(found -> HardRules.hold(demand, found));
        Statistics.collect(plan.isPresent() ? "planned" : "contradicts itself");
        Statistics.coverage(share -> share.check("planned").percentage(planned -> planned > 50));
    }

    @Property(tries = 400, seed = "2")
    void theSameDemandGivesTheSamePlan(@ForAll("demands") RotationDemand demand) {
        assertThat(planned(demand)).isEqualTo(planned(demand));
    }

    private Optional<RotationPlan> planned(RotationDemand demand) {
        try {
            return Optional.of(planner.plan(demand, LITTLE));
        } catch (ImpossibleRotationException impossible) {
            assertThat(impossible.contradictions()).isNotEmpty().noneMatch(each -> each.kind() == Kind.NO_PLAN_FOUND);
            return Optional.empty();
        }
    }
}
