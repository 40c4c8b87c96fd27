package fr.reseauclimat.shared.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which part of a collection is asked for, and in what order. Every list takes one, as {@code @Valid @BeanParam}. */
public class PageQuery {

    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(10_000)
    @Parameter(description = "Number of the page, from 1")
    int page = 1;

    @QueryParam("size")
    @DefaultValue("20")
    @Min(1)
    @Max(200)
    @Parameter(description = "Items on a page")
    int size = 20;

    @QueryParam("sort")
    @Size(max = 100)
    @Parameter(description = "Comma-separated properties; a leading minus sign means descending")
    String sort;

    public static PageQuery of(int page, int size, String sort) {
        var query = new PageQuery();
        query.page = page;
        query.size = size;
        query.sort = sort;
        return query;
    }

    public int page() {
        return page;
    }

    public int size() {
        return size;
    }

    public int offset() {
        return (page - 1) * size;
    }

    /**
     * @param allowed  what may be sorted by: name in the contract → property of the query
     * @param fallback the order where none is asked for, in the contract's names
     * @throws ProblemException 400 for any other name
     */
    public List<SortKey> sortKeys(Map<String, String> allowed, String fallback) {
        var keys = new ArrayList<SortKey>();
        for (var part : (sort == null || sort.isBlank() ? fallback : sort).split(",", -1)) {
            var descending = part.strip().startsWith("-");
            var name = descending ? part.strip().substring(1) : part.strip();
            var property = allowed.get(name);
            if (property == null) {
                var names = allowed.keySet().stream().sorted().collect(Collectors.joining(", "));
                throw ProblemException.invalid("sort", "Tri inconnu. Tris possibles\u00a0: " + names + ".");
            }
            keys.add(new SortKey(property, !descending));
        }
        return keys;
    }

    /** The same as an {@code order by} clause of a query; only allow-listed properties can reach it. */
    public String orderBy(Map<String, String> allowed, String fallback) {
        return sortKeys(allowed, fallback).stream()
                .map(key -> key.property() + (key.ascending() ? " asc" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}
