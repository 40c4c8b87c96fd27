package fr.reseauclimat.facilitation.rotation.construction;

import java.util.Arrays;

import fr.reseauclimat.facilitation.rotation.search.Random64;

/**
 * A transversal design of which a circle of g places is an automorphism: in round r the point y of fibre j goes to group
 * y + a(r, j) modulo g. No pair meets twice as long as a(r, j) − a(r, k) differs from round to round for each two
 * fibres; such rows are part of a difference matrix. They are found row by row, with steps back, and exist for many more
 * groups than fields do if the rounds are fewer than the groups.
 *
 * <p>C. J. Colbourn, J. H. Dinitz (eds.), “Handbook of combinatorial designs”, 2nd edition, Chapman & Hall/CRC 2007,
 * VI.17; W. Harvey, T. Winterer, “Solving the MOLR and social golfer problems”, CP 2005, LNCS 3709, 286–300.
 */
final class DifferenceRows {

    private static final int TRIES = 40;
    private static final int STEPS = 4000;

    private final int groups;
    private final int size;
    private final int rounds;
    private final boolean[][][] used;
    private final int[][] shift;
    private final Random64 random;
    private int steps;

    private DifferenceRows(int groups, int size, int rounds, long seed) {
        this.groups = groups;
        this.size = size;
        this.rounds = rounds;
        used = new boolean[size][size][groups];
        shift = new int[rounds][size];
        random = new Random64(seed);
    }

    /** @return as many of these rounds as were found */
    static Design of(int groups, int size, int rounds) {
        int[][] best = {};
        for (var attempt = 0; attempt < TRIES && best.length < rounds; attempt++) {
            var rows = new DifferenceRows(groups, size, rounds, attempt);
            var found = rows.fill();
            if (found > best.length) {
                best = Arrays.copyOf(rows.shift, found);
            }
        }
        return of(groups, best, size);
    }

    static Design of(int groups, int[][] shift, int size) {
        var group = new int[shift.length][groups * size];
        for (var round = 0; round < shift.length; round++) {
            for (var point = 0; point < groups * size; point++) {
                group[round][point] = (point % groups + shift[round][point / groups]) % groups;
            }
        }
        return new Design(groups, size, group, shift.length, "rows of differences modulo " + groups);
    }

    private int fill() {
        for (var round = 0; round < rounds; round++) {
            steps = 0;
            if (!place(round, 1)) {
                return round;
            }
        }
        return rounds;
    }

    private boolean place(int round, int fibre) {
        if (fibre == size) {
            return true;
        }
        var offset = random.below(groups);
        for (var i = 0; i < groups && steps < STEPS; i++) {
            steps++;
            var value = (i + offset) % groups;
            if (isFree(round, fibre, value)) {
                mark(round, fibre, value, true);
                if (place(round, fibre + 1)) {
                    return true;
                }
                mark(round, fibre, value, false);
            }
        }
        return false;
    }

    private boolean isFree(int round, int fibre, int value) {
        for (var other = 0; other < fibre; other++) {
            if (used[other][fibre][Math.floorMod(value - shift[round][other], groups)]) {
                return false;
            }
        }
        return true;
    }

    private void mark(int round, int fibre, int value, boolean taken) {
        for (var other = 0; other < fibre; other++) {
            used[other][fibre][Math.floorMod(value - shift[round][other], groups)] = taken;
        }
        shift[round][fibre] = value;
    }
}
