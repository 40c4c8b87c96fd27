package fr.reseauclimat.facilitation.rotation.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Joins sets that share somebody: if A stays with B and B with C, all three stay together. */
final class Groups {

    private final int[] leader;

    Groups(int people, List<int[]> sets) {
        leader = new int[people];
        for (var person = 0; person < people; person++) {
            leader[person] = person;
        }
        for (var set : sets) {
            for (var person : set) {
                leader[leaderOf(person)] = leaderOf(set[0]);
            }
        }
    }

    int[][] all() {
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (var person = 0; person < leader.length; person++) {
            groups.computeIfAbsent(leaderOf(person), key -> new ArrayList<>()).add(person);
        }
        return groups.values().stream().map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private int leaderOf(int person) {
        while (leader[person] != person) {
            person = leader[person];
        }
        return person;
    }
}
