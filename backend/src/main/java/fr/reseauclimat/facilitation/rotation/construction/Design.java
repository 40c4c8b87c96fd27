package fr.reseauclimat.facilitation.rotation.construction;

import java.util.Arrays;

/**
 * A plan in which no two points ever meet twice.
 *
 * @param group       group of each point, by round, then point; points are counted 0 to groups × size − 1
 * @param transversal how many of the first rounds keep all points of a fibre apart; point p lies in fibre p / groups
 * @param method      where it comes from
 */
public record Design(int groups, int size, int[][] group, int transversal, String method) {

    public int rounds() {
        return group.length;
    }

    public int points() {
        return groups * size;
    }

    /** Whether every point meets every other one. */
    public boolean complete() {
        return rounds() * (size - 1) == points() - 1;
    }

    Design first(int rounds) {
        return rounds >= rounds() ? this
                : new Design(groups, size, Arrays.copyOf(group, rounds), Math.min(rounds, transversal), method);
    }
}
