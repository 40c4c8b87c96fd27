package fr.reseauclimat.shared.listing;

import java.util.List;
import java.util.function.Function;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
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

    /** Of entities, counted unless all of them are here. Conditions start at the entity: what is fetched along is not there when counting. */
    public static <T> Page<T> of(PanacheQuery<T> found, PageQuery query) {
        List<T> items = found.page(query.page() - 1, query.size()).list();
        return of(items, query, query.isWhole(items.size()) ? items.size() : found.count());
    }

    /** Of what is held in memory. */
    public static <T> Page<T> of(List<T> all, PageQuery query) {
        return of(all.stream().skip(query.offset()).limit(query.size()).toList(), query, all.size());
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), page, size, total);
    }

    int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
