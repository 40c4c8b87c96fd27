package fr.reseauclimat.shared.listing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hibernate.Session;

import jakarta.persistence.EntityManager;

/**
 * A list as people read it: what is selected from what, under which conditions, in which orders. Written by repositories,
 * one for each reading; whatever comes from outside stands behind a question mark.
 */
public final class Listing {

    private static final String TOTAL = "total_of_list";
    private static final Part NOTHING = new Part("", List.of());

    private final Part selected;
    private Part from = NOTHING;
    private Part where = NOTHING;
    private String grouped = "";
    private Part shown = NOTHING;
    private Part joined = NOTHING;
    private Map<String, String> sorts = Map.of();
    private String fallback = "";
    private String last;
    private boolean countedApart;

    private record Part(String sql, List<Object> values) {
        Part(String sql, Object... values) {
            this(sql, Arrays.asList(values));
        }
    }

    private Listing(Part selected) {
        this.selected = selected;
    }

    public static Listing select(String columns, Object... values) {
        return new Listing(new Part(columns, values));
    }

    public Listing from(String tables, Object... values) {
        from = new Part(tables, values);
        return this;
    }

    public Listing where(SqlCondition condition) {
        where = new Part(condition.sql(), condition.values());
        return this;
    }

    public Listing where(String condition, Object... values) {
        return where(new SqlCondition().and(condition, values));
    }

    public Listing grouped(String columns) {
        grouped = "\ngroup by " + columns;
        return this;
    }

    /**
     * @param sorts    what may be sorted by: name in the contract → column
     * @param fallback the order where none is asked for, in the contract's names
     * @param last     makes the order the only one that there can be, so that nothing stands on two pages
     */
    public Listing sorted(Map<String, String> sorts, String fallback, String last) {
        this.sorts = sorts;
        this.fallback = fallback;
        this.last = last;
        return this;
    }

    /** In this order alone. */
    public Listing ordered(String columns) {
        return sorted(Map.of(), "", columns);
    }

    /** For columns that cost: read for the rows of the page alone, once these are found. They are called {@code e} there, too. */
    public Listing shown(String columns, String joins, Object... values) {
        shown = new Part(columns);
        joined = new Part(joins, values);
        return this;
    }

    /** For tables that grow for ever: a page is read along an index, and the total by a trip of its own. */
    public Listing countedApart() {
        countedApart = true;
        return this;
    }

    /**
     * One trip to the database. A second one counts beyond the last page, where no row tells the total.
     *
     * @throws fr.reseauclimat.shared.problem.ProblemException 400 for an order that there is not
     */
    public <T> Page<T> page(EntityManager entities, PageQuery page, Row.Reader<T> reader) {
        var orderBy = page.orderBy(sorts, fallback);
        var total = new long[] { -1 };
        Row.Reader<T> counting = row -> {
            total[0] = total[0] < 0 ? row.count(TOTAL) : total[0];
            return reader.read(row);
        };
        return work(entities, connection -> {
            var items = read(connection, query(orderBy, !countedApart), page.size(), page.offset(), countedApart ? reader : counting);
            return Page.of(items, page, total[0] >= 0 ? total[0] : page.isWhole(items.size()) ? items.size() : count(connection));
        });
    }

    /** In the order that nobody asked to change. */
    public <T> List<T> all(EntityManager entities, Row.Reader<T> reader) {
        return first(entities, Integer.MAX_VALUE, reader);
    }

    /** The same, no more than this many: what feeds take, which go on behind the last one by a condition. */
    public <T> List<T> first(EntityManager entities, int most, Row.Reader<T> reader) {
        var orderBy = PageQuery.of(1, 1, null).orderBy(sorts, fallback);
        return work(entities, connection -> read(connection, query(orderBy, false), most, 0, reader));
    }

    public <T> Optional<T> one(EntityManager entities, Row.Reader<T> reader) {
        return first(entities, 1, reader).stream().findFirst();
    }

    private Part query(String orderBy, boolean counted) {
        var order = last == null ? "" : orderBy.isEmpty() ? "order by " + last : orderBy + ", " + last;
        var sql = "select " + selected.sql + (counted ? ", count(*) over () " + TOTAL : "") + "\nfrom " + rows() + "\n" + order + " limit ? offset ?";
        var values = new ArrayList<>(selected.values);
        values.addAll(from.values);
        values.addAll(where.values);
        return shown == NOTHING ? new Part(sql, values)
                : new Part("select e.*, " + shown.sql + "\nfrom (" + sql + ") e\n" + joined.sql + "\n" + order, values);
    }

    private String rows() {
        return from.sql + (where.sql.isEmpty() ? "" : "\nwhere " + where.sql) + grouped;
    }

    private <T> List<T> read(Connection connection, Part query, int limit, int offset, Row.Reader<T> reader) throws SQLException {
        var values = new ArrayList<>(query.values);
        values.add(limit);
        values.add(offset);
        values.addAll(joined.values);
        try (var statement = connection.prepareStatement(query.sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                var items = new ArrayList<T>();
                while (rows.next()) {
                    items.add(reader.read(row));
                }
                return items;
            }
        }
    }

    private long count(Connection connection) throws SQLException {
        var values = new ArrayList<>(from.values);
        values.addAll(where.values);
        try (var statement = connection.prepareStatement("select count(*) from (select 1 from " + rows() + ") counted")) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        var at = 0;
        for (var value : values) {
            at++;
            switch (value) {
                case null -> statement.setNull(at, Types.OTHER);
                case Instant moment -> statement.setObject(at, moment.atOffset(ZoneOffset.UTC));
                case Enum<?> one -> statement.setString(at, one.name());
                case Collection<?> some -> statement.setArray(at, statement.getConnection().createArrayOf(
                        some.stream().allMatch(UUID.class::isInstance) ? "uuid" : "text",
                        some.stream().map(one -> one instanceof Enum<?> name ? name.name() : one).toArray()));
                default -> statement.setObject(at, value);
            }
        }
    }

    private static <T> T work(EntityManager entities, org.hibernate.jdbc.ReturningWork<T> work) {
        var session = entities.unwrap(Session.class);
        if (session.isJoinedToTransaction()) {
            session.flush();
        }
        return session.doReturningWork(work);
    }
}
