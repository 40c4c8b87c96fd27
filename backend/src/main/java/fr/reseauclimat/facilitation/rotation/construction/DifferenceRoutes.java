package fr.reseauclimat.facilitation.rotation.construction;

import java.util.Map;
import java.util.Optional;

/**
 * Ways through twelve or fifteen stations that share one station at the same time at most: those of one row begin at every
 * station and never meet, and the difference of two rows takes every value once. Rows found by computer; that there are
 * as many: D. M. Johnson, A. L. Dulmage, N. S. Mendelsohn, Canadian Journal of Mathematics 13 (1961), 356–372, for twelve,
 * P. J. Schellenberg, G. H. J. van Rees, S. A. Vanstone, Ars Combinatoria 6 (1978), 141–150, for fifteen.
 */
final class DifferenceRoutes {

    private static final Map<Integer, int[][]> ROWS = Map.of(
            12, new int[][]{
                    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11},
                    {0, 2, 7, 10, 1, 11, 3, 5, 4, 8, 6, 9},
                    {0, 3, 5, 9, 6, 8, 1, 11, 7, 10, 2, 4},
                    {0, 6, 3, 1, 8, 7, 9, 4, 2, 11, 5, 10},
                    {0, 8, 4, 6, 2, 10, 7, 3, 11, 1, 9, 5}},
            15, new int[][]{
                    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14},
                    {0, 11, 1, 7, 10, 13, 3, 9, 6, 12, 2, 5, 8, 14, 4},
                    {0, 9, 12, 14, 13, 4, 8, 10, 5, 7, 11, 2, 1, 3, 6},
                    {0, 14, 9, 8, 5, 2, 12, 11, 4, 3, 13, 10, 7, 6, 1}});

    private DifferenceRoutes() {
    }

    /** @return station by way, then round; empty where none are known, or too few */
    static Optional<int[][]> of(int stations, int ways) {
        var rows = ROWS.getOrDefault(stations, new int[0][]);
        if (ways > rows.length * stations) {
            return Optional.empty();
        }
        var route = new int[ways][stations];
        for (var way = 0; way < ways; way++) {
            for (var round = 0; round < stations; round++) {
                route[way][round] = sum(stations, rows[way / stations][round], way % stations);
            }
        }
        return Optional.of(route);
    }

    /** Of two numbers in the group: twelve is two halves of six that count for themselves. */
    private static int sum(int stations, int one, int other) {
        var part = stations == 12 ? 6 : stations;
        return (one / part ^ other / part) * part + (one % part + other % part) % part;
    }
}
