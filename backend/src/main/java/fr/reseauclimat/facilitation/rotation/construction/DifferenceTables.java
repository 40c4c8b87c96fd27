package fr.reseauclimat.facilitation.rotation.construction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows of differences that took long to find; see {@link DifferenceRows}. Fewer fibres are part of them. */
final class DifferenceTables {

    private record Entry(int groups, int[][] shift) {
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry(10, new int[][]{
                    {0, 0, 0, 0, 0}, {0, 4, 2, 8, 1}, {0, 2, 7, 9, 3}, {0, 1, 8, 6, 5}, {0, 6, 9, 2, 4},
                    {0, 3, 5, 4, 9}, {0, 8, 4, 1, 7}, {0, 5, 6, 7, 8}, {0, 7, 1, 5, 2}}),
            new Entry(10, new int[][]{
                    {0, 0, 0, 0, 0, 0, 0}, {0, 2, 5, 8, 4, 7, 9}, {0, 7, 3, 2, 5, 4, 1}, {0, 9, 1, 7, 2, 8, 4},
                    {0, 5, 6, 4, 1, 9, 8}, {0, 4, 9, 1, 3, 5, 6}, {0, 6, 4, 9, 7, 2, 5}, {0, 1, 8, 5, 6, 3, 7}}),
            new Entry(10, new int[][]{
                    {0, 0, 0, 0, 0, 0, 0, 0}, {0, 6, 2, 1, 4, 7, 3, 5}, {0, 8, 1, 6, 5, 4, 9, 3}, {0, 3, 8, 9, 7, 2, 5, 4},
                    {0, 1, 9, 5, 2, 6, 4, 7}, {0, 7, 4, 8, 9, 5, 6, 1}, {0, 4, 5, 7, 3, 1, 8, 6}}));

    private DifferenceTables() {
    }

    static Optional<Design> find(int groups, int size) {
        return ENTRIES.stream().filter(entry -> entry.groups == groups && entry.shift[0].length >= size)
                .max(Comparator.comparingInt(entry -> entry.shift.length)).map(entry -> DifferenceRows.of(groups, entry.shift, size));
    }
}
