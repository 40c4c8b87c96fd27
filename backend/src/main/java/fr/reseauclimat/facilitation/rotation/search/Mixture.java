package fr.reseauclimat.facilitation.rotation.search;

import java.util.Arrays;

import fr.reseauclimat.facilitation.rotation.Participant.Profile;

/** How many tables lack an élu, an agent or an association. */
final class Mixture {

    private static final int OTHER = Profile.OTHER.ordinal();
    private static final int KINDS = Profile.values().length;

    private final int tables;
    private final int cost;
    private final boolean counts;
    private final int[] here;
    private long lacking;

    Mixture(Task task, int rounds) {
        tables = task.tables;
        cost = task.profileCost;
        counts = cost > 0 && Arrays.stream(task.profile).anyMatch(each -> each != OTHER);
        here = new int[rounds * (tables + 1) * KINDS];
        lacking = (long) rounds * tables * OTHER;
    }

    boolean counts() {
        return counts;
    }

    long cost() {
        return counts ? lacking * cost : 0;
    }

    /** Nobody asks that the one who rests be mixed. */
    long exchangeCost(int round, int one, int from, int other, int to) {
        if (!counts || one == other || from == to) {
            return 0;
        }
        return (long) cost * (change(round, from, one, other) + change(round, to, other, one));
    }

    private int change(int round, int table, int leaves, int enters) {
        if (table == tables) {
            return 0;
        }
        var row = (round * (tables + 1) + table) * KINDS;
        return (leaves != OTHER && here[row + leaves] == 1 ? 1 : 0) - (enters != OTHER && here[row + enters] == 0 ? 1 : 0);
    }

    void leave(int round, int table, int kind) {
        if (--here[(round * (tables + 1) + table) * KINDS + kind] == 0 && kind != OTHER) {
            lacking++;
        }
    }

    void enter(int round, int table, int kind) {
        if (here[(round * (tables + 1) + table) * KINDS + kind]++ == 0 && kind != OTHER) {
            lacking--;
        }
    }
}
