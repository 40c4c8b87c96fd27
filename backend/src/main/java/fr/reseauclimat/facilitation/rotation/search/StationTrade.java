package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Some people pass two stations in the other order. Whoever goes from station s to t in the two rounds is an arrow; the
 * arrows of a circle can all be turned round: each one still passes every station once, and each station keeps its size.
 */
final class StationTrade implements Move {

    private final Seats seats;
    private final Random64 random;
    private final int[] movable;
    private final int[] path;
    private final int[] seenAt;
    private int length;

    StationTrade(Seats seats, Random64 random) {
        this.seats = seats;
        this.random = random;
        movable = IntStream.range(0, seats.people).filter(person -> seats.task.pin[person] < 0).toArray();
        path = new int[seats.tables + 1];
        seenAt = new int[seats.tables];
    }

    static boolean possible(Task task) {
        return IntStream.range(0, task.people).anyMatch(person -> task.pin[person] < 0);
    }

    @Override
    public int attempt(Chill chill) {
        var rounds = seats.rounds - seats.open;
        if (rounds < 2) {
            return 1;
        }
        var first = seats.open + random.below(rounds);
        var second = seats.open + random.below(rounds);
        var start = movable[random.below(movable.length)];
        if (first == second || seats.rests(first, start) || seats.rests(second, start)) {
            return 2;
        }
        var from = circle(first, second, start);
        if (from < 0 || !sameSize(from)) {
            return 2 * seats.tables;
        }
        chill.keepBest();
        var before = seats.cost();
        var reads = turn(first, second, from);
        if (!chill.takes(seats.cost() - before)) {
            turn(first, second, from);
        }
        return reads;
    }

    /** @return where in the path the circle begins, or −1 if none closes; it goes up to {@link #length} */
    private int circle(int first, int second, int start) {
        Arrays.fill(seenAt, -1);
        var person = start;
        length = 0;
        while (true) {
            var station = seats.tableOf(first, person);
            if (seenAt[station] >= 0) {
                return seenAt[station];
            }
            seenAt[station] = length;
            path[length++] = person;
            var index = first * seats.tables + seats.tableOf(second, person);
            if (seats.size[index] == 0) {
                return -1;
            }
            person = next(index, second);
            if (person < 0) {
                return -1;
            }
        }
    }

    private int next(int index, int second) {
        for (var tries = 0; tries < 4; tries++) {
            var person = seats.members[index * seats.width + random.below(seats.size[index])];
            if (seats.task.pin[person] < 0 && !seats.rests(second, person)) {
                return person;
            }
        }
        return -1;
    }

    /** Groups that go round together must be as large as each other, or stations would change their size. */
    private boolean sameSize(int from) {
        for (var i = from + 1; i < length; i++) {
            if (group(i).length != group(from).length) {
                return false;
            }
        }
        return true;
    }

    private int[] group(int i) {
        return seats.task.groups[seats.task.groupOf[path[i]]];
    }

    private int turn(int first, int second, int from) {
        var reads = 0;
        for (var i = from; i < length; i++) {
            for (var person : group(i)) {
                var before = seats.tableOf(first, person);
                var after = seats.tableOf(second, person);
                seats.move(first, person, after);
                seats.move(second, person, before);
                reads += 8 * seats.width;
            }
        }
        return reads;
    }
}
