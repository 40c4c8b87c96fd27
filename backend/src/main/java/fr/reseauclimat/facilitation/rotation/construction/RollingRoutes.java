package fr.reseauclimat.facilitation.rotation.construction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Ways through q stations where q is no power of a prime, of which two share one station at the same time at most. One
 * round and one station stay, the other q − 1 of both roll on together: a way gives q − 1 of them, or is x + c in every
 * round but the one that stays, which rolls on to itself. Found by computer, so that each station is passed by as many in
 * each round. For six stations 18 are the most there can be (T. Kløve, “Classification of permutation codes of length 6
 * and minimum distance 5”, Proc. ISITA 2000, 465–468).
 */
final class RollingRoutes {

    private static final int MOST_STEPS = 20_000;

    /**
     * @param still shifts c
     * @param ways  station in round 0 to q − 2; what is left is the station in the round that stays
     */
    private record Roll(int[] still, int[][] ways) {
    }

    /** By stations, for ever more people at a station. */
    private static final Map<Integer, List<Roll>> ROLLS = Map.of(
            6, List.of(
                    new Roll(new int[]{1, 4}, new int[][]{{3, 1, 5, 2, 4}, {1, 3, 4, 5, 2}}),
                    new Roll(new int[]{1, 3, 4}, new int[][]{{2, 4, 3, 5, 1}, {3, 1, 4, 2, 5}, {5, 2, 1, 3, 4}})),
            10, List.of(
                    new Roll(new int[]{2, 7}, new int[][]{{7, 1, 6, 8, 3, 4, 9, 2, 5}, {3, 7, 2, 9, 5, 6, 8, 1, 4}}),
                    new Roll(new int[]{0, 1, 7}, new int[][]{{9, 7, 3, 2, 4, 8, 5, 6, 1}, {5, 2, 9, 6, 8, 3, 1, 7, 4},
                            {4, 6, 8, 5, 2, 7, 3, 1, 9}})),
            14, List.of(
                    new Roll(new int[]{2, 6}, new int[][]{{5, 4, 8, 7, 9, 1, 2, 10, 13, 3, 11, 6, 12},
                            {4, 11, 10, 2, 3, 12, 6, 5, 9, 7, 13, 8, 1}}),
                    new Roll(new int[]{1, 3, 10}, new int[][]{{4, 7, 2, 3, 12, 1, 10, 6, 5, 8, 13, 9, 11},
                            {10, 9, 4, 12, 6, 5, 7, 1, 11, 13, 2, 3, 8}, {11, 6, 5, 10, 2, 9, 13, 8, 1, 3, 12, 4, 7}})));

    private final int[][] all;
    private final List<Integer> left = new ArrayList<>();
    private int steps;

    private RollingRoutes(int[][] all) {
        this.all = all;
    }

    /** @return station by way, then round; empty where none are known, or too few */
    static Optional<int[][]> of(int stations, int ways) {
        return ROLLS.getOrDefault(stations, List.of()).stream().filter(roll -> roll.still().length * stations >= ways).findFirst()
                .flatMap(roll -> new RollingRoutes(rolled(stations, roll)).without(roll.still().length * stations - ways));
    }

    private static int[][] rolled(int stations, Roll roll) {
        var turn = stations - 1;
        var ways = new ArrayList<int[]>();
        for (var shift : roll.still()) {
            ways.add(IntStream.range(0, stations).map(round -> round == turn ? turn : (round + shift) % turn).toArray());
        }
        for (var way : roll.ways()) {
            for (var by = 0; by < turn; by++) {
                var rolled = new int[stations];
                for (var round = 0; round < turn; round++) {
                    rolled[(round + by) % turn] = way[round] == turn ? turn : (way[round] + by) % turn;
                }
                rolled[turn] = by;
                ways.add(rolled);
            }
        }
        return ways.toArray(int[][]::new);
    }

    /** Stations differ by one at most where those left out never share one. */
    private Optional<int[][]> without(int count) {
        return leave(0, count) ? Optional.of(IntStream.range(0, all.length).filter(way -> !left.contains(way))
                .mapToObj(way -> all[way]).toArray(int[][]::new)) : Optional.empty();
    }

    private boolean leave(int from, int count) {
        if (count == 0) {
            return true;
        }
        for (var way = from; way <= all.length - count && steps < MOST_STEPS; way++) {
            steps++;
            var next = all[way];
            if (left.stream().allMatch(other -> shared(all[other], next) == 0)) {
                left.add(way);
                if (leave(way + 1, count - 1)) {
                    return true;
                }
                left.removeLast();
            }
        }
        return false;
    }

    private static long shared(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(round -> one[round] == other[round]).count();
    }
}
