package fr.reseauclimat.facilitation.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.reseauclimat.facilitation.rotation.RotationPlan;

/** Counts who meets whom in a plan. */
final class Meetings {

    private record Pair(String one, String other) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private final Map<Pair, Integer> times = new HashMap<>();

    Meetings(RotationPlan plan) {
        plan.rounds().forEach(round -> round.tables().forEach(table -> count(table.participants())));
    }

    private void count(List<String> people) {
        for (var i = 0; i < people.size(); i++) {
            for (var j = i + 1; j < people.size(); j++) {
                times.merge(Pair.of(people.get(i), people.get(j)), 1, Integer::sum);
            }
        }
    }

    /** @return how many meetings are not the first of two people */
    int repeats() {
        return times.values().stream().mapToInt(each -> each - 1).sum();
    }
}
