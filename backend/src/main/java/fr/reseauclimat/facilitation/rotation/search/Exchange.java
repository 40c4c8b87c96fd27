package fr.reseauclimat.facilitation.rotation.search;

import java.util.stream.IntStream;

/** Two people change places in one round. */
final class Exchange implements Move {

    private final Seats seats;
    private final Random64 random;
    private final int[] movable;
    private final int rounds;
    private final int reads;

    Exchange(Seats seats, Random64 random) {
        this.seats = seats;
        this.random = random;
        var task = seats.task;
        rounds = seats.rounds - seats.open;
        reads = 2 * seats.width * seats.effort();
        movable = IntStream.range(0, task.people)
                .filter(person -> task.pin[person] < 0 && task.groups[task.groupOf[person]].length == 1).toArray();
    }

    static boolean possible(Task task) {
        return IntStream.range(0, task.people)
                .filter(person -> task.pin[person] < 0 && task.groups[task.groupOf[person]].length == 1).limit(2).count() == 2;
    }

    @Override
    public int attempt(Chill chill) {
        var round = seats.open + random.below(rounds);
        var one = movable[random.below(movable.length)];
        var other = movable[random.below(movable.length)];
        if (!seats.sitsApart(round, one, other) || seats.rests(round, one) || seats.rests(round, other)) {
            return 2;
        }
        var change = seats.exchangeCost(round, one, other);
        if (chill.takes(change)) {
            seats.exchange(round, one, other);
        }
        return reads;
    }
}
