package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;

/**
 * Who sits where in all rounds, with all that a change needs to know of its cost without counting anew.
 *
 * <p>A pair that meets m times costs m·base + step·m(m − 1)/2. As the number of meetings is the same in every plan of
 * the same sizes, this orders plans as the sum of (meetings + earlier meetings − 1)² does. {@code next} holds for each
 * pair what one more meeting would cost, so that the cost of a change is a sum over the two tables it touches.
 */
final class Seats {

    final Task task;
    final int people;
    final int tables;
    final int rounds;
    /** Rounds before this one are over. */
    final int open;
    final int[] table;
    final int[] members;
    final int[] size;
    final int width;
    private final int[] place;
    private final int[] next;
    /** Cost of a pair's first meeting in the open rounds. */
    private final int[] start;
    private final Mixture mixture;
    private final WishBook wishes;
    private final Steadiness steadiness;
    private final boolean plain;
    private long meetingCost;

    /** @param table who sits where, by round, then person; the number after the last table means resting */
    Seats(Task task, int[][] table, int open, Steadiness steadiness) {
        this.task = task;
        this.open = open;
        this.steadiness = steadiness;
        people = task.people;
        tables = task.tables;
        rounds = table.length;
        this.table = new int[rounds * people];
        size = new int[rounds * tables];
        for (var round = 0; round < rounds; round++) {
            for (var person = 0; person < people; person++) {
                if (table[round][person] < tables) {
                    size[round * tables + table[round][person]]++;
                }
            }
        }
        // a change of several people may crowd a table for a moment
        width = Arrays.stream(size).max().orElse(0) + Arrays.stream(task.groups).mapToInt(group -> group.length).max().orElse(0) + 1;
        Arrays.fill(size, 0);
        members = new int[rounds * tables * width];
        place = new int[rounds * people];
        next = task.base.clone();
        mixture = new Mixture(task, rounds);
        wishes = new WishBook(task);
        plain = !mixture.counts() && !wishes.counts() && steadiness == null;
        for (var round = 0; round < open; round++) {
            fill(round, table[round]);
        }
        start = open == 0 ? task.base : next.clone();
        meetingCost = 0;
        for (var round = open; round < rounds; round++) {
            fill(round, table[round]);
        }
    }

    private void fill(int round, int[] seats) {
        Arrays.fill(table, round * people, (round + 1) * people, tables);
        for (var person = 0; person < people; person++) {
            if (seats[person] < tables) {
                enter(round, person, seats[person]);
            }
        }
    }

    /** What weighing an exchange takes, in reads of a table that stays in the nearest memory. */
    int effort() {
        return (plain ? 1 : 5) * distance();
    }

    /** How much farther away the table of meetings lies when it grows. */
    int distance() {
        return 1 + people / 400;
    }

    /** Whether rounds are planned anew, and people know where they were to sit. */
    boolean isAnnounced() {
        return steadiness != null;
    }

    long cost() {
        return meetingCost + mixture.cost() + wishes.cost() + (steadiness == null ? 0 : steadiness.cost());
    }

    boolean sitsApart(int round, int one, int other) {
        return table[round * people + one] != table[round * people + other];
    }

    boolean rests(int round, int person) {
        return table[round * people + person] == tables;
    }

    int tableOf(int round, int person) {
        return table[round * people + person];
    }

    int nextMeeting(int one, int other) {
        return next[one * people + other];
    }

    /** What it would add to the cost if these two, who sit at different tables, changed places. */
    long exchangeCost(int round, int one, int other) {
        var here = round * tables + table[round * people + one];
        var there = round * tables + table[round * people + other];
        var rowOne = one * people;
        var rowOther = other * people;
        var sum = 0L;
        for (int i = here * width, end = i + size[here]; i < end; i++) {
            var person = members[i];
            sum += next[rowOther + person] - next[rowOne + person];
        }
        for (int i = there * width, end = i + size[there]; i < end; i++) {
            var person = members[i];
            sum += next[rowOne + person] - next[rowOther + person];
        }
        sum += (long) task.step * (size[here] + size[there] - 2) - 2L * next[rowOne + other];
        return plain ? sum : sum + wishCost(round, one, other);
    }

    private long wishCost(int round, int one, int other) {
        var from = table[round * people + one];
        var to = table[round * people + other];
        var sum = mixture.exchangeCost(round, task.profile[one], from, task.profile[other], to);
        if (wishes.counts()) {
            sum += wishes.exchangeCost(this, round, one, other);
        }
        return steadiness == null ? sum : sum + steadiness.exchangeCost(round, one, from, other, to);
    }

    void exchange(int round, int one, int other) {
        var from = table[round * people + one];
        var to = table[round * people + other];
        leave(round, one);
        leave(round, other);
        enter(round, one, to);
        enter(round, other, from);
    }

    /** Somebody changes the table; the caller sees to it that sizes are right again in the end. */
    void move(int round, int person, int to) {
        leave(round, person);
        enter(round, person, to);
    }

    /** What it would add to the meetings' cost if these two took each other's places in every open round. */
    long relabelCost(int one, int other) {
        var rowOne = one * people;
        var rowOther = other * people;
        var sum = 0L;
        for (var round = open; round < rounds; round++) {
            var from = table[round * people + one];
            var to = table[round * people + other];
            if (from == to) {
                continue;
            }
            for (int here = round * tables + from, i = here * width, end = i + sizeOf(here, from); i < end; i++) {
                sum += start[rowOther + members[i]] - start[rowOne + members[i]];
            }
            for (int there = round * tables + to, i = there * width, end = i + sizeOf(there, to); i < end; i++) {
                sum += start[rowOne + members[i]] - start[rowOther + members[i]];
            }
            sum -= (from == tables ? 0L : start[rowOne + other]) + (to == tables ? 0L : start[rowOne + other]);
            sum += mixture.exchangeCost(round, task.profile[one], from, task.profile[other], to);
        }
        return sum;
    }

    private int sizeOf(int index, int atTable) {
        return atTable == tables ? 0 : size[index];
    }

    boolean hasWishBook() {
        return wishes.counts();
    }

    long mostToGainByWishes() {
        return wishes.cost();
    }

    /** Those two take each other's places in every open round. */
    void relabel(int one, int other) {
        for (var round = open; round < rounds; round++) {
            if (sitsApart(round, one, other)) {
                exchange(round, one, other);
            }
        }
    }

    private void leave(int round, int person) {
        var at = table[round * people + person];
        if (at == tables) {
            return;
        }
        var index = round * tables + at;
        var last = members[index * width + --size[index]];
        members[index * width + place[round * people + person]] = last;
        place[round * people + last] = place[round * people + person];
        for (int i = index * width, end = i + size[index]; i < end; i++) {
            var cost = next[person * people + members[i]] -= task.step;
            next[members[i] * people + person] = cost;
            meetingCost -= cost;
        }
        mixture.leave(round, at, task.profile[person]);
        if (wishes.counts()) {
            wishes.leave(this, index, person);
        }
        if (steadiness != null) {
            steadiness.leave(round, person, at);
        }
        table[round * people + person] = tables;
    }

    private void enter(int round, int person, int at) {
        if (at == tables) {
            return;
        }
        var index = round * tables + at;
        for (int i = index * width, end = i + size[index]; i < end; i++) {
            var cost = next[person * people + members[i]];
            meetingCost += cost;
            next[person * people + members[i]] = cost + task.step;
            next[members[i] * people + person] = cost + task.step;
        }
        if (wishes.counts()) {
            wishes.enter(this, index, person);
        }
        mixture.enter(round, at, task.profile[person]);
        place[round * people + person] = size[index];
        members[index * width + size[index]++] = person;
        table[round * people + person] = at;
        if (steadiness != null) {
            steadiness.enter(round, person, at);
        }
    }

    int[][] copy() {
        var copy = new int[rounds][];
        for (var round = 0; round < rounds; round++) {
            copy[round] = Arrays.copyOfRange(table, round * people, (round + 1) * people);
        }
        return copy;
    }
}
