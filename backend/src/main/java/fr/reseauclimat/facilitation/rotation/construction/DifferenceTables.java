package fr.reseauclimat.facilitation.rotation.construction;

import java.util.List;
import java.util.Optional;

/** Rows of differences that took long to find; see {@link DifferenceRows}. Fewer fibres are part of them. */
final class DifferenceTables {

    private record Entry(int groups, int[][] shift) {
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry(10, new int[][]{
                    {0, 0, 0, 0, 0, 0, 0}, {0, 7, 8, 9, 3, 2, 4}, {0, 3, 2, 1, 4, 5, 9}, {0, 9, 7, 2, 1, 3, 8},
                    {0, 2, 9, 3, 5, 1, 7}, {0, 1, 3, 5, 6, 4, 2}, {0, 5, 1, 4, 9, 6, 3}}));

    private DifferenceTables() {
    }

    static Optional<Design> find(int groups, int size) {
        return ENTRIES.stream().filter(entry -> entry.groups == groups && entry.shift[0].length >= size)
                .findFirst().map(entry -> DifferenceRows.of(groups, entry.shift, size));
    }
}
