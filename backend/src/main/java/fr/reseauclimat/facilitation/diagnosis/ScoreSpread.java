package fr.reseauclimat.facilitation.diagnosis;

import java.util.Arrays;
import java.util.List;

/** How the scores of a criterion lie between level 1 and level 5, from how often each level was given. */
final class ScoreSpread {

    static final int LEVELS = 5;

    /** Of fewer, somebody could work out who gave which score. */
    static final int FEWEST_SHOWN = 5;

    private final int[] counts;
    private final int size;

    private ScoreSpread(int[] counts) {
        this.counts = counts;
        this.size = Arrays.stream(counts).sum();
    }

    /** @param counts five of them, from level 1 on; at least one score in all */
    static ScoreSpread of(List<Integer> counts) {
        if (counts.size() != LEVELS || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Five counts, none below zero");
        }
        var spread = new ScoreSpread(counts.stream().mapToInt(Integer::intValue).toArray());
        if (spread.size == 0) {
            throw new IllegalArgumentException("At least one score");
        }
        return spread;
    }

    int size() {
        return size;
    }

    double median() {
        return quantile(0.5);
    }

    double lowerQuartile() {
        return quantile(0.25);
    }

    double upperQuartile() {
        return quantile(0.75);
    }

    /**
     * Consensus after W. J. Tastle and M. J. Wierman, “Consensus and dissention: A measure of ordinal dispersion”,
     * International Journal of Approximate Reasoning 45 (2007), 531–545, formula (1): 1 where all give the same level, 0
     * where one half gives the lowest and the other half the highest.
     */
    double agreement() {
        var mean = 0.0;
        for (var level = 1; level <= LEVELS; level++) {
            mean += level * share(level);
        }
        var consensus = 1.0;
        for (var level = 1; level <= LEVELS; level++) {
            if (counts[level - 1] > 0) {
                consensus += share(level) * Math.log(1 - Math.abs(level - mean) / (LEVELS - 1)) / Math.log(2);
            }
        }
        return Math.clamp(consensus, 0, 1);
    }

    private double share(int level) {
        return (double) counts[level - 1] / size;
    }

    /**
     * Between two scores in the proportion in which it lies between their ranks: definition 7 of R. J. Hyndman and Y. Fan,
     * “Sample quantiles in statistical packages”, The American Statistician 50 (1996), 361–365, which spreadsheets use too.
     */
    private double quantile(double part) {
        var rank = (size - 1) * part;
        var below = (int) Math.floor(rank);
        var lower = scoreAt(below);
        return lower + (rank - below) * (scoreAt(Math.min(below + 1, size - 1)) - lower);
    }

    /** @param rank from 0, in ascending order */
    private int scoreAt(int rank) {
        var passed = 0;
        for (var level = 1; level <= LEVELS; level++) {
            passed += counts[level - 1];
            if (rank < passed) {
                return level;
            }
        }
        throw new IllegalArgumentException("Rank " + rank + " of " + size);
    }
}
