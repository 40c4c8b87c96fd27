package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.construction.StationRoutes;

/**
 * First ways through the stations. Where the stations are as many as a field has elements, different ways share one
 * station at most. Else everybody walks in the same circle from another beginning, and the search has to mix them.
 */
final class StationStart {

    private StationStart() {
    }

    /** @param known whether no two share more than one station */
    record Start(int[][] table, boolean known) {
    }

    /** @return the plan, or null if those bound to each other cannot begin anywhere */
    static Start of(Task task, Random64 random) {
        var passing = new boolean[task.people];
        for (var person = 0; person < task.people; person++) {
            passing[person] = task.pin[person] < 0;
        }
        var first = new RoundFilling(task, passing, null, false, random).fill();
        if (first == null) {
            return null;
        }
        var table = new int[task.rounds][task.people];
        for (var round = 0; round < task.rounds; round++) {
            for (var person = 0; person < task.people; person++) {
                table[round][person] = passing[person] ? (first[person] + round) % task.tables : task.pin[person];
            }
        }
        var walkers = IntStream.range(0, task.people).filter(person -> passing[person]).toArray();
        if (Arrays.stream(task.groups).anyMatch(group -> group.length > 1) || task.hasApart()) {
            return new Start(table, false);
        }
        var routes = StationRoutes.of(task.tables, walkers.length);
        routes.ifPresent(ways -> {
            for (var i = 0; i < walkers.length; i++) {
                for (var round = 0; round < task.rounds; round++) {
                    table[round][walkers[i]] = ways[i][round];
                }
            }
        });
        return new Start(table, routes.isPresent());
    }
}
