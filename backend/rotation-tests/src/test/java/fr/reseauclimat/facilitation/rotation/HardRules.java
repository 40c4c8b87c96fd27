package fr.reseauclimat.facilitation.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;

/** What must hold in every plan, read from the names alone. */
public final class HardRules {

    private HardRules() {
    }

    public static void hold(RotationDemand demand, RotationPlan plan) {
        assertThat(plan.rounds()).hasSize(demand.rounds());
        plan.rounds().forEach(round -> {
            everybodyOnce(demand, round);
            groups(demand, round);
            pins(demand, round);
            sizes(demand, round);
        });
        if (demand.form() == Form.STATIONS) {
            everyStationOnce(demand, plan);
        }
        if (demand.form() == Form.PAIRS) {
            restsGoRound(demand, plan);
        }
    }

    public static void everybodyOnce(RotationDemand demand, Round round) {
        var seen = new ArrayList<>(round.resting());
        round.tables().forEach(table -> seen.addAll(table.participants()));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(demand.participants().stream().map(Participant::id).toList());
        assertThat(round.resting()).hasSize(demand.form() == Form.PAIRS ? demand.participants().size() % 2 : 0);
    }

    public static void groups(RotationDemand demand, Round round) {
        for (var set : demand.together()) {
            assertThat(round.tables()).anySatisfy(table -> assertThat(table.participants()).containsAll(set));
        }
        for (var set : demand.apart()) {
            assertThat(round.tables()).allSatisfy(table -> {
                var here = new HashSet<>(table.participants());
                here.retainAll(set);
                assertThat(here).hasSizeLessThan(2);
            });
        }
    }

    public static void pins(RotationDemand demand, Round round) {
        for (var pin : demand.pins()) {
            if (!round.resting().contains(pin.participant())) {
                assertThat(round.tables().stream().filter(table -> table.table().equals(pin.table())).findFirst().orElseThrow()
                        .participants()).contains(pin.participant());
            }
        }
    }

    private static void sizes(RotationDemand demand, Round round) {
        var staying = demand.form() == Form.STATIONS ? demand.pins().stream().map(Pin::participant).toList() : List.of();
        var even = new ArrayList<Integer>();
        for (var i = 0; i < round.tables().size(); i++) {
            var size = (int) round.tables().get(i).participants().stream().filter(each -> !staying.contains(each)).count();
            if (demand.form() == Form.PAIRS) {
                assertThat(size).isEqualTo(2);
            } else if (demand.tables().get(i).size() != null) {
                assertThat(size).isEqualTo(demand.tables().get(i).size());
            } else {
                even.add(size);
            }
        }
        assertThat(even.stream().mapToInt(Integer::intValue).max().orElse(0)
                - even.stream().mapToInt(Integer::intValue).min().orElse(0)).isLessThanOrEqualTo(1);
    }

    private static void everyStationOnce(RotationDemand demand, RotationPlan plan) {
        var staying = demand.pins().stream().map(Pin::participant).toList();
        Map<String, List<String>> passed = new HashMap<>();
        plan.rounds().forEach(round -> round.tables().forEach(table -> table.participants().forEach(each ->
                passed.computeIfAbsent(each, key -> new ArrayList<>()).add(table.table()))));
        staying.forEach(passed::remove);
        assertThat(passed.values()).allSatisfy(stations ->
                assertThat(stations).containsExactlyInAnyOrderElementsOf(demand.tables().stream().map(Table::id).toList()));
    }

    /** Also where fewer rounds are left than stations. */
    public static void noStationTwice(RotationDemand demand, RotationPlan plan, List<String> staying) {
        if (demand.form() != Form.STATIONS) {
            return;
        }
        Map<String, Set<String>> passed = new HashMap<>();
        plan.rounds().forEach(round -> round.tables().forEach(table -> table.participants().stream()
                .filter(each -> !staying.contains(each)).forEach(each ->
                        assertThat(passed.computeIfAbsent(each, key -> new HashSet<>()).add(table.table())).isTrue())));
    }

    private static void restsGoRound(RotationDemand demand, RotationPlan plan) {
        Map<String, Integer> rests = new HashMap<>();
        demand.participants().forEach(each -> rests.put(each.id(), 0));
        plan.rounds().forEach(round -> round.resting().forEach(each -> rests.merge(each, 1, Integer::sum)));
        assertThat(rests.values().stream().mapToInt(Integer::intValue).max().orElseThrow()
                - rests.values().stream().mapToInt(Integer::intValue).min().orElseThrow()).isLessThanOrEqualTo(1);
    }
}
