package fr.reseauclimat.facilitation.rotation.explanation;

import java.util.Arrays;

/** How many repeat meetings no plan of these table sizes can do without. */
public final class RepeatBound {

    private RepeatBound() {
    }

    /**
     * The larger of two counts. There are no more than n(n − 1)/2 pairs to meet; and those of one table are at fewer
     * tables than they are people in the next round, so that some of them meet again at once.
     *
     * @param sizes of the tables, by round
     */
    public static long repeats(int people, int[][] sizes) {
        return Math.max(Math.max(0, meetings(sizes) - pairs(people)), again(people, sizes));
    }

    /** The sum over pairs of meetings·(meetings − 1)/2, at least: where every pair meets as often as any other. */
    public static long squares(int people, int[][] sizes) {
        var pairs = pairs(people);
        if (pairs == 0) {
            return 0;
        }
        var often = meetings(sizes) / pairs;
        var more = meetings(sizes) % pairs;
        return Math.max(often * (often - 1) / 2 * pairs + often * more, again(people, sizes));
    }

    private static long meetings(int[][] sizes) {
        var sum = 0L;
        for (var round : sizes) {
            for (var size : round) {
                sum += pairs(size);
            }
        }
        return sum;
    }

    /** Whoever rests is at a place of his or her own. */
    private static long again(int people, int[][] sizes) {
        var sum = 0L;
        for (var round = 1; round < sizes.length; round++) {
            var places = sizes[round].length + people - Arrays.stream(sizes[round]).sum();
            for (var size : sizes[round - 1]) {
                var shared = size / places;
                var more = size % places;
                sum += pairs(shared + 1L) * more + pairs(shared) * (places - more);
            }
        }
        return sum;
    }

    private static long pairs(long people) {
        return people * (people - 1) / 2;
    }
}
