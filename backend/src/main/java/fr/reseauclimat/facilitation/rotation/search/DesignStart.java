package fr.reseauclimat.facilitation.rotation.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.RotationDemand.Form;
import fr.reseauclimat.facilitation.rotation.construction.Catalogue;
import fr.reseauclimat.facilitation.rotation.construction.Design;

/** Seats people on the points of a design that fits the demand, if there is one. */
final class DesignStart {

    private final Task task;
    private final Random64 random;
    private final Design design;
    private final int rounds;

    private DesignStart(Task task, Random64 random, Design design) {
        this.task = task;
        this.random = random;
        this.design = design;
        rounds = design.complete() ? task.rounds : Math.min(task.rounds, design.rounds());
    }

    /** A plan of the first rounds, of all if the design lasts. */
    record Start(int[][] table, String method) {
    }

    static Optional<Start> of(Task task, Random64 random) {
        if (task.form == Form.STATIONS || task.groups.length < task.people
                || task.form == Form.TABLES && Arrays.stream(task.setSize).anyMatch(size -> size >= 0) && !isEven(task)
                || !pinsCanBeHosts(task)) {
            return Optional.empty();
        }
        var groups = task.tables + (task.form == Form.PAIRS ? task.resting() : 0);
        var size = task.form == Form.PAIRS ? 2 : (task.people + task.tables - 1) / task.tables;
        return Catalogue.find(groups, size, task.rounds)
                .filter(design -> design.rounds() > 1 || task.rounds == 1)
                .map(design -> new DesignStart(task, random, design))
                .filter(start -> !start.hasPins() || start.design.transversal() >= start.rounds)
                .map(DesignStart::seat);
    }

    private static boolean isEven(Task task) {
        return task.people % task.tables == 0 && Arrays.stream(task.setSize)
                .allMatch(size -> size < 0 || size == task.people / task.tables);
    }

    private static boolean pinsCanBeHosts(Task task) {
        var pins = Arrays.stream(task.pin).filter(pin -> pin >= 0).toArray();
        return Arrays.stream(pins).distinct().count() == pins.length && (pins.length == 0 || task.form == Form.TABLES);
    }

    private boolean hasPins() {
        return Arrays.stream(task.pin).anyMatch(pin -> pin >= 0);
    }

    private Start seat() {
        var point = points();
        var table = new int[rounds][];
        var method = design.method();
        for (var round = 0; round < rounds; round++) {
            var group = design.group()[round % design.rounds()];
            table[round] = task.form == Form.PAIRS ? pairs(group, point) : tables(group, point);
            if (!isLevel(table[round])) {
                level(table[round]);
                method = design.method() + ", levelled";
            }
        }
        return new Start(table, method);
    }

    /** Point of each person. Those who stay at a table are of the first fibre: they meet nobody twice, and not each other. */
    private int[] points() {
        var taken = new boolean[design.points()];
        for (var point : unused()) {
            taken[point] = true;
        }
        var hosts = IntStream.range(0, task.people).filter(person -> task.pin[person] >= 0).toArray();
        var point = new int[task.people];
        for (var i = 0; i < hosts.length; i++) {
            point[hosts[i]] = i;
            taken[i] = true;
        }
        var free = IntStream.range(0, design.points()).filter(each -> !taken[each]).toArray();
        if (task.hasWishes()) {
            random.shuffle(free);
        }
        var next = 0;
        for (var person = 0; person < task.people; person++) {
            if (task.pin[person] < 0) {
                point[person] = free[next++];
            }
        }
        return point;
    }

    /** Points that nobody takes: of the last fibre if it is one, else such as meet as late as possible. */
    private List<Integer> unused() {
        var count = design.points() - task.people;
        if (design.transversal() >= rounds || count <= 1) {
            return IntStream.range(design.points() - count, design.points()).boxed().toList();
        }
        var unused = new ArrayList<Integer>();
        while (unused.size() < count) {
            unused.add(IntStream.range(0, design.points()).filter(point -> !unused.contains(point)).boxed()
                    .min(Comparator.comparingLong(point -> meetings(point, unused))).orElseThrow());
        }
        return unused;
    }

    private long meetings(int point, List<Integer> others) {
        return IntStream.range(0, rounds).mapToObj(round -> design.group()[round % design.rounds()])
                .mapToLong(group -> others.stream().filter(other -> group[other] == group[point]).count()).sum();
    }

    private int[] tables(int[] group, int[] point) {
        var name = new int[design.groups()];
        Arrays.fill(name, -1);
        var used = new boolean[task.tables];
        for (var person = 0; person < task.people; person++) {
            if (task.pin[person] >= 0) {
                name[group[point[person]]] = task.pin[person];
                used[task.pin[person]] = true;
            }
        }
        var next = 0;
        for (var i = 0; i < name.length; i++) {
            if (name[i] < 0) {
                while (used[next]) {
                    next++;
                }
                name[i] = next;
                used[next] = true;
            }
        }
        return Arrays.stream(point).map(each -> name[group[each]]).toArray();
    }

    /** Whoever meets the point that nobody is on rests. */
    private int[] pairs(int[] group, int[] point) {
        var together = new int[design.groups()];
        for (var each : point) {
            together[group[each]]++;
        }
        var name = new int[design.groups()];
        var next = 0;
        for (var i = 0; i < name.length; i++) {
            name[i] = together[i] == 2 ? next++ : task.tables;
        }
        return Arrays.stream(point).map(each -> name[group[each]]).toArray();
    }

    private int[] load(int[] table) {
        var load = new int[task.tables + 1];
        for (var at : table) {
            load[at]++;
        }
        return Arrays.copyOf(load, task.tables);
    }

    private boolean isLevel(int[] table) {
        var load = load(table);
        return Arrays.stream(load).max().orElse(0) - Arrays.stream(load).min().orElse(0) <= 1;
    }

    /** From the fullest table to the emptiest, until they differ by one. */
    private void level(int[] table) {
        while (!isLevel(table)) {
            var load = load(table);
            var full = IntStream.range(0, load.length).boxed().max(Comparator.comparingInt(each -> load[each])).orElseThrow();
            var empty = IntStream.range(0, load.length).boxed().min(Comparator.comparingInt(each -> load[each])).orElseThrow();
            var person = IntStream.range(0, table.length).filter(each -> table[each] == full && task.pin[each] < 0)
                    .findFirst().orElseThrow();
            table[person] = empty;
        }
    }
}
