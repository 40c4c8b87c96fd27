package fr.reseauclimat.facilitation.rotation.search;

import java.util.stream.IntStream;

/**
 * Two people take each other's way through all rounds. No pair of ways meets more or less often afterwards, so that a
 * plan without repeats keeps to it while colleagues part and tables become mixed. What is wished from those one meets is
 * only known once the change is made, which is tried where it can pay at all.
 */
final class Relabel implements Move {

    /** To look up both tables of a round takes as long as some seats do. */
    private static final int OVERHEAD = 8;

    private final Seats seats;
    private final Random64 random;
    private final int[] movable;

    Relabel(Seats seats, Random64 random) {
        this.seats = seats;
        this.random = random;
        movable = IntStream.range(0, seats.people).filter(person -> seats.task.pin[person] < 0
                && seats.task.groups[seats.task.groupOf[person]].length == 1).toArray();
    }

    @Override
    public int attempt(Chill chill) {
        var one = movable[random.below(movable.length)];
        var other = movable[random.below(movable.length)];
        if (one == other) {
            return 1;
        }
        var reads = 2 * (seats.width + OVERHEAD) * (seats.rounds - seats.open) * seats.distance();
        var cost = seats.relabelCost(one, other);
        if (!seats.hasWishBook()) {
            if (chill.takes(cost)) {
                seats.relabel(one, other);
            }
            return reads;
        }
        if (chill.isHopeless(cost - seats.mostToGainByWishes())) {
            return reads;
        }
        chill.keepBest();
        var before = seats.cost();
        seats.relabel(one, other);
        if (!chill.takes(seats.cost() - before)) {
            seats.relabel(one, other);
        }
        return 7 * reads;
    }
}
