package fr.reseauclimat.shared.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Conditions of a query that all must hold, with their values in the order of their question marks. */
public final class SqlCondition {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public SqlCondition and(String condition, Object... itsValues) {
        sql.append(sql.isEmpty() ? "" : "\n  and ").append(condition);
        values.addAll(Arrays.asList(itsValues));
        return this;
    }

    public SqlCondition and(SqlCondition other) {
        return and("(" + other.sql() + ")", other.values.toArray());
    }

    public String sql() {
        return sql.isEmpty() ? "true" : sql.toString();
    }

    public List<Object> values() {
        return values;
    }
}
