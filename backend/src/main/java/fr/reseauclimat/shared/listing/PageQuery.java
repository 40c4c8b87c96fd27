package fr.reseauclimat.shared.listing;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Whether so few from its beginning on are all that there is: then nothing needs to be counted. */
    boolean isWhole(int found) {
        return page == 1 && found < size;
    }

    /**
     * An {@code order by} clause; only allow-listed properties can reach it.
     *
     * @param allowed  what may be sorted by: name in the contract → property of the query
     * @param fallback the order where none is asked for, in the contract's names; empty for none
     * @throws ProblemException 400 for any other name
     */
    public String orderBy(Map<String, String> allowed, String fallback) {
        var asked = sort == null || sort.isBlank() ? fallback : sort;
        return asked.isEmpty() ? ""
                : Stream.of(asked.split(",", -1)).map(part -> step(part.strip(), allowed)).collect(Collectors.joining(", ", " order by ", ""));
    }

    private static String step(String part, Map<String, String> allowed) {
        var descending = part.startsWith("-");
        var property = allowed.get(descending ? part.substring(1) : part);
        if (property == null) {
            var names = allowed.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw ProblemException.invalid("sort", "Tri inconnu. Tris possibles\u00a0: " + names + ".");
        }
        return property + (descending ? " desc" : " asc");
    }
}
