package fr.reseauclimat.facilitation.rotation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.facilitation.rotation.Effort;
import fr.reseauclimat.facilitation.rotation.Participant;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.RotationPlanner;
import fr.reseauclimat.facilitation.rotation.Table;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplanation.Reason;

class PlanExplainerTest {

    private static final Effort LITTLE = new Effort(20_000, Duration.ofMinutes(1));

    private final RotationPlanner planner = new RotationPlanner();

    @Test
    void repeatsThatMustBeAreToldFromThoseThatNeedNot() {
        var people = IntStream.range(0, 8).mapToObj(i -> Participant.of("p" + i)).toList();
        var demand = RotationDemand.of(Form.TABLES, people, List.of(Table.of("a"), Table.of("b")), 2)
                .withGroups(List.of(Set.of("p0", "p1")), List.of());
        var plan = planner.plan(demand, LITTLE);
        var explanation = PlanExplainer.explain(demand, plan);
        assertThat(explanation.repeats()).anySatisfy(each -> assertThat(each.reason()).isEqualTo(Reason.TOGETHER));
        assertThat(explanation.repeats().stream().filter(each -> each.reason() != Reason.TOGETHER))
                .allSatisfy(each -> assertThat(each.reason()).isEqualTo(Reason.FEWER_TABLES_THAN_SEATS));
        assertThat(explanation.leastRepeats()).isEqualTo(4);
    }
}
