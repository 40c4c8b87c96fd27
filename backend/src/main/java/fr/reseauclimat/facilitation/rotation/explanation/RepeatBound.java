package fr.reseauclimat.facilitation.rotation.explanation;

import java.util.Arrays;

/** How many repeat meetings no plan of these table sizes can do without. */
public final class RepeatBound {

    private static final int SIX = 6;
    private static final int MOST_THROUGH_SIX = 18;

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

    /**
     * In rotating workshops no more than q(q − 1) people pass q stations without a repeat (M. Deza, S. Vanstone 1978), and
     * of six stations no more than 18 (T. Kløve 2000). So among any so many and one more, two meet again, and of graphs of
     * which that is true that of P. Turán, Matematikai és Fizikai Lapok 48 (1941), 436–452, has the fewest edges: people
     * in as many sets, all of one set meeting again.
     *
     * @param passing those who go round
     */
    public static long stations(int stations, int passing) {
        var free = stations == SIX ? MOST_THROUGH_SIX : stations * (stations - 1);
        if (free == 0) {
            return 0;
        }
        return (passing % free) * pairs(passing / free + 1L) + (free - passing % free) * pairs(passing / free);
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
