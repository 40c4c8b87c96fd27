package fr.reseauclimat.facilitation.rotation.replanning;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.search.Task;

/**
 * Makes every station about as full in one round as in any other. Between two rounds each person is an arrow from one
 * station to another; where a station has two more in one round than in the other, the arrows of a path that leads away
 * from it can be turned round, which takes one off here and puts one on at the end of the path.
 *
 * <p>That this ends with every station level: D. de Werra, “Equitable colorations of graphs”, Revue française
 * d'informatique et de recherche opérationnelle 5 R-3 (1971), 3–8.
 */
final class LevelStations {

    private final Task task;
    private final int[][] seats;
    private final int open;

    LevelStations(Task task, int[][] seats, int open) {
        this.task = task;
        this.seats = seats;
        this.open = open;
    }

    void level() {
        var changed = true;
        while (changed) {
            changed = false;
            for (var one = open; one < seats.length; one++) {
                for (var other = open; other < seats.length; other++) {
                    changed |= one != other && turn(one, other);
                }
            }
        }
    }

    private boolean turn(int one, int other) {
        for (var station = 0; station < task.tables; station++) {
            if (surplus(one, other, station) >= 2) {
                var path = path(one, other, station);
                if (path.length > 0) {
                    for (var person : path) {
                        var kept = seats[one][person];
                        seats[one][person] = seats[other][person];
                        seats[other][person] = kept;
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private int surplus(int one, int other, int station) {
        return IntStream.range(0, task.people).filter(person -> task.pin[person] < 0)
                .map(person -> (seats[one][person] == station ? 1 : 0) - (seats[other][person] == station ? 1 : 0)).sum();
    }

    /** The shortest way, so that few are told of a change. */
    private int[] path(int one, int other, int from) {
        var by = new int[task.tables];
        Arrays.fill(by, -1);
        var reached = new boolean[task.tables];
        reached[from] = true;
        var next = new ArrayDeque<Integer>();
        next.add(from);
        while (!next.isEmpty()) {
            var station = next.remove();
            if (surplus(one, other, station) < 0) {
                return back(by, one, from, station);
            }
            for (var person = 0; person < task.people; person++) {
                var to = seats[other][person];
                if (seats[one][person] == station && isFree(person) && to < task.tables && !reached[to]) {
                    reached[to] = true;
                    by[to] = person;
                    next.add(to);
                }
            }
        }
        return new int[0];
    }

    private int[] back(int[] by, int one, int from, int to) {
        var path = IntStream.builder();
        for (var station = to; station != from; station = seats[one][by[station]]) {
            path.add(by[station]);
        }
        return path.build().toArray();
    }

    /** Whoever goes in a group, or must not meet somebody, keeps the way. */
    private boolean isFree(int person) {
        if (task.pin[person] >= 0 || task.groups[task.groupOf[person]].length > 1) {
            return false;
        }
        if (task.hasApart()) {
            for (var each : task.apart[person]) {
                if (each) {
                    return false;
                }
            }
        }
        return true;
    }
}
