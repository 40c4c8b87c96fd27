package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A group that stays together changes places, in one round, with as many people of another table. */
final class GroupExchange implements Move {

    private final Seats seats;
    private final Random64 random;
    private final int[] movable;
    private final int[] against;
    private final boolean[] taken;

    GroupExchange(Seats seats, Random64 random) {
        this.seats = seats;
        this.random = random;
        movable = groups(seats.task);
        against = new int[seats.width];
        taken = new boolean[seats.people];
    }

    static boolean possible(Task task) {
        return groups(task).length > 0;
    }

    private static int[] groups(Task task) {
        return IntStream.range(0, task.groups.length).filter(group -> task.groups[group].length > 1
                && Arrays.stream(task.groups[group]).allMatch(person -> task.pin[person] < 0)).toArray();
    }

    @Override
    public int attempt(Chill chill) {
        var round = seats.open + random.below(seats.rounds - seats.open);
        var group = seats.task.groups[movable[random.below(movable.length)]];
        var from = seats.tableOf(round, group[0]);
        var to = random.below(seats.tables);
        if (from == to || from == seats.tables || !choose(round, to, group.length)) {
            return 8;
        }
        chill.keepBest();
        var before = seats.cost();
        for (var i = 0; i < group.length; i++) {
            seats.exchange(round, group[i], against[i]);
        }
        if (!chill.takes(seats.cost() - before)) {
            for (var i = group.length - 1; i >= 0; i--) {
                seats.exchange(round, group[i], against[i]);
            }
        }
        return 4 * group.length * seats.width;
    }

    /** Whole groups of that table, by chance, until they are as many. */
    private boolean choose(int round, int table, int size) {
        var index = round * seats.tables + table;
        var count = 0;
        for (var tries = 0; tries < 2 * seats.width && count < size; tries++) {
            var person = seats.members[index * seats.width + random.below(Math.max(1, seats.size[index]))];
            var group = seats.task.groups[seats.task.groupOf[person]];
            if (seats.size[index] == 0 || taken[person] || count + group.length > size
                    || Arrays.stream(group).anyMatch(each -> seats.task.pin[each] >= 0)) {
                continue;
            }
            for (var member : group) {
                taken[member] = true;
                against[count++] = member;
            }
        }
        for (var i = 0; i < count; i++) {
            taken[against[i]] = false;
        }
        return count == size;
    }
}
