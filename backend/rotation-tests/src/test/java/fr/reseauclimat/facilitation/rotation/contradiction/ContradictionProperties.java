package fr.reseauclimat.facilitation.rotation.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import fr.reseauclimat.facilitation.rotation.AnyDemand;
import fr.reseauclimat.facilitation.rotation.RotationDemand;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is said of a demand that cannot be met. */
class ContradictionProperties {

    @Provide
    Arbitrary<RotationDemand> crowded() {
        return AnyDemand.crowded();
    }

    @Property(tries = 1500, seed = "7")
    void theConditionsNamedContradictEachOtherAndNoneCanBeLeftOut(@ForAll("crowded") RotationDemand demand) {
        var refusal = contradictions(demand).stream().filter(each -> each.kind() == Kind.SEATS_CANNOT_BE_FILLED).findFirst();
        refusal.ifPresent(contradiction -> {
            var core = onlyThose(demand, contradiction.conditions());
            assertThat(contradictions(core)).isNotEmpty();
            assertThat(withoutOne(core)).isNotEmpty().allSatisfy(rest -> assertThat(contradictions(rest)).isEmpty());
        });
        Statistics.collect(refusal.isPresent() ? "refused" : "can be met");
        Statistics.coverage(share -> share.check("refused").percentage(refused -> refused > 10));
    }

    private static List<Contradiction> contradictions(RotationDemand demand) {
        try {
            DemandCheck.check(demand);
            return List.of();
        } catch (ImpossibleRotationException impossible) {
            assertThat(impossible.contradictions()).isNotEmpty();
            return impossible.contradictions();
        }
    }

    /** The demand with no other conditions than these. */
    private static RotationDemand onlyThose(RotationDemand demand, List<String> conditions) {
        return demand.withPins(demand.pins().stream().filter(pin ->
                        conditions.contains(pin.participant() + " stays at " + pin.table())).toList())
                .withGroups(named(demand.together(), "together: ", conditions), named(demand.apart(), "apart: ", conditions));
    }

    private static List<Set<String>> named(List<Set<String>> sets, String how, List<String> conditions) {
        return sets.stream().distinct().filter(set -> conditions.contains(how + String.join(", ", new TreeSet<>(set)))).toList();
    }

    private static List<RotationDemand> withoutOne(RotationDemand demand) {
        return Stream.of(
                demand.pins().stream().map(pin -> demand.withPins(others(demand.pins(), pin))),
                demand.together().stream().map(set -> demand.withGroups(others(demand.together(), set), demand.apart())),
                demand.apart().stream().map(set -> demand.withGroups(demand.together(), others(demand.apart(), set))))
                .flatMap(each -> each).toList();
    }

    private static <T> List<T> others(List<T> all, T one) {
        return all.stream().filter(each -> each != one).toList();
    }
}
