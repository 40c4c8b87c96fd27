package fr.reseauclimat.facilitation.rotation.replanning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction;
import fr.reseauclimat.facilitation.rotation.contradiction.Contradiction.Kind;
import fr.reseauclimat.facilitation.rotation.contradiction.ImpossibleRotationException;
import fr.reseauclimat.facilitation.rotation.search.Task;

/**
 * Ways through the stations that are left. Whoever can keeps the way announced; whoever comes late goes where fewest
 * are, and passes as many stations as there are rounds left. Nobody passes a station twice. Who is still to pass a
 * station is given by what is over, so that its size can only be kept level from round to round.
 */
final class RoutesAgain {

    private final Task task;
    private final int[][] announced;
    private final int open;
    private final boolean[] closed;
    private final int[][] load;

    RoutesAgain(Task task, int[][] announced, int open, boolean[] closed) {
        this.task = task;
        this.announced = announced;
        this.open = open;
        this.closed = closed;
        load = new int[announced.length][task.tables];
    }

    void seat(int[][] start) {
        checkStationsLeft();
        for (var round = open; round < start.length; round++) {
            start[round] = new int[task.people];
            Arrays.fill(start[round], task.tables);
        }
        var groups = IntStream.range(0, task.groups.length).boxed()
                .sorted((one, other) -> Integer.compare(unknown(task.groups[one]), unknown(task.groups[other]))).toList();
        for (var group : groups) {
            lead(task.groups[group], start);
        }
        new LevelStations(task, start, open).level();
    }

    private void checkStationsLeft() {
        var rounds = announced.length - open;
        var stuck = IntStream.range(0, task.people).filter(person -> task.pin[person] < 0
                && IntStream.range(0, task.tables).filter(at -> isLeft(person, at)).count() < rounds)
                .mapToObj(person -> task.demand.participants().get(person).id()).toList();
        if (!stuck.isEmpty()) {
            throw new ImpossibleRotationException(List.of(new Contradiction(Kind.STATIONS_LEFT_AND_ROUNDS_LEFT_DIFFER, stuck,
                    IntStream.range(0, task.tables).filter(at -> closed[at]).mapToObj(at -> task.demand.tables().get(at).id())
                            .toList(),
                    List.of("no station twice", rounds + " rounds left"))));
        }
    }

    private boolean isLeft(int person, int station) {
        return !closed[station] && IntStream.range(0, open).noneMatch(round -> announced[round][person] == station);
    }

    private int unknown(int[] group) {
        return (int) IntStream.range(open, announced.length).filter(round -> announced[round][leader(group)] == task.tables).count();
    }

    /** The one of them who has been here longest: the others, if new, go along. */
    private int leader(int[] group) {
        return Arrays.stream(group).boxed().min((one, other) -> Integer.compare(missed(one), missed(other))).orElseThrow();
    }

    private int missed(int person) {
        return (int) Arrays.stream(announced).filter(round -> round[person] == task.tables).count();
    }

    private void lead(int[] group, int[][] start) {
        var left = new ArrayList<Integer>();
        for (var station = 0; station < task.tables; station++) {
            var at = station;
            if (Arrays.stream(group).allMatch(person -> isLeft(person, at))) {
                left.add(station);
            }
        }
        List<Integer> unsettled = new ArrayList<>();
        for (var round = open; round < start.length; round++) {
            var told = announced[round][leader(group)];
            var station = task.pin[group[0]] >= 0 ? task.pin[group[0]] : told;
            if (task.pin[group[0]] >= 0 || left.remove((Integer) told)) {
                sit(group, round, station, start);
            } else {
                unsettled.add(round);
            }
        }
        for (var round : unsettled) {
            var station = left.stream().min((one, other) -> Integer.compare(crowd(group, round, one, start),
                    crowd(group, round, other, start))).orElseThrow(RoutesAgain::noPlan);
            left.remove(station);
            sit(group, round, station, start);
        }
    }

    private int crowd(int[] group, int round, int station, int[][] start) {
        var kept = task.hasApart() && IntStream.range(0, task.people).filter(other -> start[round][other] == station)
                .anyMatch(other -> Arrays.stream(group).anyMatch(person -> task.apart[person][other]));
        return load[round][station] + (kept ? 2 * task.people : 0);
    }

    private void sit(int[] group, int round, int station, int[][] start) {
        for (var person : group) {
            start[round][person] = station;
        }
        load[round][station] += task.pin[group[0]] >= 0 ? 0 : group.length;
    }

    private static ImpossibleRotationException noPlan() {
        return new ImpossibleRotationException(List.of(new Contradiction(Kind.STATIONS_LEFT_AND_ROUNDS_LEFT_DIFFER,
                List.of(), List.of(), List.of("no station twice", "a group that has no station left in common"))));
    }
}
