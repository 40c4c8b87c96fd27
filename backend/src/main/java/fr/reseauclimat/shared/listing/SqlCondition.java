package fr.reseauclimat.shared.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import fr.reseauclimat.shared.text.SearchText;

/**
 * Conditions of a query that all must hold, with their values in the order of their question marks. What was not asked
 * for – null, blank or empty – is no condition.
 */
public final class SqlCondition {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public SqlCondition and(String condition, Object... itsValues) {
        sql.append(sql.isEmpty() ? "" : "\n  and ").append(condition);
        values.addAll(Arrays.asList(itsValues));
        return this;
    }

    public SqlCondition and(SqlCondition other) {
        return other.sql.isEmpty() ? this : and("(" + other.sql + ")", other.values.toArray());
    }

    /** @return a new condition: either all of these hold, or that one does */
    public SqlCondition or(String condition, Object... itsValues) {
        var either = new ArrayList<>(values);
        either.addAll(Arrays.asList(itsValues));
        return new SqlCondition().and("((" + sql() + ") or " + condition + ")", either.toArray());
    }

    public SqlCondition is(String column, Object value) {
        return value == null || value.toString().isBlank() ? this : and(column + " = ?", value);
    }

    /** @param values an empty one, as {@code ?theme=} gives, is none */
    public SqlCondition in(String column, Collection<?> values) {
        return among(column + " = any (?)", values);
    }

    /** @param holds its one question mark is the array of the values */
    public SqlCondition among(String holds, Collection<?> values) {
        var given = values.stream().filter(Objects::nonNull).toList();
        return given.isEmpty() ? this : and(holds, given);
    }

    /** @param holds what must hold for each word that was typed; its one question mark is a pattern with that word */
    public SqlCondition words(String holds, String typed) {
        SearchText.words(typed).forEach(word -> and(holds, "%" + word + "%"));
        return this;
    }

    public String sql() {
        return sql.isEmpty() ? "true" : sql.toString();
    }

    public List<Object> values() {
        return values;
    }
}
