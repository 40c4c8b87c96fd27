package fr.reseauclimat.facilitation.rotation.search;

import java.util.function.Predicate;

/** The best plan of all runs, and whoever wants to hear of it. */
final class Best {

    private final long least;
    private final Predicate<Best> listener;
    private long cost = Long.MAX_VALUE;
    private long told = Long.MAX_VALUE;
    private int[][] table;

    /**
     * @param least    no plan costs less
     * @param listener says whether to go on
     */
    Best(long least, Predicate<Best> listener) {
        this.least = least;
        this.listener = listener;
    }

    void offer(Seats seats) {
        var offered = seats.cost();
        if (offered < cost) {
            cost = offered;
            table = seats.copy();
        }
    }

    boolean tell() {
        if (cost >= told) {
            return true;
        }
        told = cost;
        return listener.test(this);
    }

    long least() {
        return least;
    }

    boolean isLeast() {
        return cost <= least;
    }

    long cost() {
        return cost;
    }

    int[][] table() {
        return table;
    }
}
