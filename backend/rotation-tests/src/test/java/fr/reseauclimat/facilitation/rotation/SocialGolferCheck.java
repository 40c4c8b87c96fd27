package fr.reseauclimat.facilitation.rotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads a plan with nothing but the names in it: sizes, presence, and how often each two meet. */
final class SocialGolferCheck {

    private SocialGolferCheck() {
    }

    /** @return the sum over pairs of (meetings − 1) where they meet; fails if somebody is missing or a table uneven */
    static long repeats(RotationPlan plan, int groups, int size, int rounds) {
        require(plan.rounds().size() == rounds, "rounds");
        Map<String, Integer> meetings = new HashMap<>();
        for (var round : plan.rounds()) {
            require(round.resting().isEmpty(), "nobody rests");
            require(round.tables().size() == groups, "tables");
            var seen = new HashSet<String>();
            for (var table : round.tables()) {
                require(table.participants().size() == size, "size");
                seen.addAll(table.participants());
                count(table.participants(), meetings);
            }
            require(seen.size() == groups * size, "everybody once");
        }
        return meetings.values().stream().mapToLong(times -> times - 1).sum();
    }

    private static void count(List<String> people, Map<String, Integer> meetings) {
        for (var one : people) {
            for (var other : people) {
                if (one.compareTo(other) < 0) {
                    meetings.merge(one + "|" + other, 1, Integer::sum);
                }
            }
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
