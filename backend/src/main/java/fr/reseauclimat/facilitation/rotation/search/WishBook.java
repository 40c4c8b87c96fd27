package fr.reseauclimat.facilitation.rotation.search;

/** How often each one meets somebody who can speak of what he or she asked for. */
final class WishBook {

    private final Wants wants;
    private final int cost;
    private final boolean counts;
    private final int[] met;
    private long open;

    WishBook(Task task) {
        wants = task.wants;
        cost = task.wishCost;
        counts = cost > 0 && wants.any();
        met = new int[counts ? task.people * wants.topics : 0];
        for (var needs : wants.needs) {
            open += needs.length;
        }
    }

    boolean counts() {
        return counts;
    }

    long cost() {
        return counts ? open * cost : 0;
    }

    void enter(Seats seats, int index, int person) {
        change(seats, index, person, 1);
    }

    void leave(Seats seats, int index, int person) {
        change(seats, index, person, -1);
    }

    /** This person comes to, or has left, those who sit at that table. */
    private void change(Seats seats, int index, int person, int by) {
        for (int i = index * seats.width, end = i + seats.size[index]; i < end; i++) {
            meet(person, seats.members[i], by);
            meet(seats.members[i], person, by);
        }
    }

    private void meet(int asks, int knows, int by) {
        for (var topic : wants.needs[asks]) {
            if (wants.offers(knows, topic)) {
                var before = met[asks * wants.topics + topic];
                met[asks * wants.topics + topic] = before + by;
                if (before == 0) {
                    open--;
                } else if (before + by == 0) {
                    open++;
                }
            }
        }
    }

    long exchangeCost(Seats seats, int round, int one, int other) {
        var here = round * seats.tables + seats.tableOf(round, one);
        var there = round * seats.tables + seats.tableOf(round, other);
        return cost * (long) (own(seats, one, here, there, other) + own(seats, other, there, here, one)
                + theirs(seats, here, one, other) + theirs(seats, there, other, one));
    }

    private int own(Seats seats, int asks, int from, int to, int leaves) {
        var sum = 0;
        for (var topic : wants.needs[asks]) {
            var before = met[asks * wants.topics + topic];
            var after = before - knowing(seats, from, topic, asks) + knowing(seats, to, topic, leaves);
            sum += (after == 0 ? 1 : 0) - (before == 0 ? 1 : 0);
        }
        return sum;
    }

    private int knowing(Seats seats, int index, int topic, int without) {
        var sum = 0;
        for (int i = index * seats.width, end = i + seats.size[index]; i < end; i++) {
            if (seats.members[i] != without && wants.offers(seats.members[i], topic)) {
                sum++;
            }
        }
        return sum;
    }

    private int theirs(Seats seats, int index, int leaves, int enters) {
        var sum = 0;
        for (int i = index * seats.width, end = i + seats.size[index]; i < end; i++) {
            var asks = seats.members[i];
            if (asks == leaves) {
                continue;
            }
            for (var topic : wants.needs[asks]) {
                var lost = wants.offers(leaves, topic);
                if (lost != wants.offers(enters, topic)) {
                    var before = met[asks * wants.topics + topic];
                    sum += lost ? (before == 1 ? 1 : 0) : (before == 0 ? -1 : 0);
                }
            }
        }
        return sum;
    }
}
