package fr.reseauclimat.shared.paging;

import java.util.List;

/**
 * A stretch of a list as one query reads it.
 *
 * @param total items of the whole list, as each row tells it: 0 where there is no row
 */
public record Slice<T>(List<T> items, long total) {

    /** Reads that stretch of a list. */
    @FunctionalInterface
    public interface Reader<T> {
        Slice<T> read(int offset, int limit);
    }
}
