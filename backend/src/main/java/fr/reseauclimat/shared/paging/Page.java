package fr.reseauclimat.shared.paging;

import java.util.List;
import java.util.function.Function;

import jakarta.validation.constraints.NotNull;

/**
 * One page of a collection.
 *
 * @param page  number of this page, from 1
 * @param size  most items on a page
 * @param total items in the whole collection, as the reader may see it
 */
public record Page<T>(@NotNull List<T> items, @NotNull int page, @NotNull int size, @NotNull long total) {

    public static <T> Page<T> of(List<T> items, PageQuery query, long total) {
        return new Page<>(items, query.page(), query.size(), total);
    }

    /** Beyond the last page no row tells the total: it is asked for again. */
    public static <T> Page<T> read(PageQuery query, Slice.Reader<T> reader) {
        var slice = reader.read(query.offset(), query.size());
        var total = slice.items().isEmpty() && query.offset() > 0 ? reader.read(0, 1).total() : slice.total();
        return of(slice.items(), query, total);
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), page, size, total);
    }

    int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
