package fr.reseauclimat.shared.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A row of a list, its columns by name. What is null there is null here, but for counts and numbers: these are 0. */
public final class Row {

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    /** Makes something of a row; never keeps it. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row);
    }

    public UUID id(String column) {
        return as(UUID.class, column);
    }

    public String text(String column) {
        return read(column, ResultSet::getString);
    }

    public int number(String column) {
        return read(column, ResultSet::getInt);
    }

    public long count(String column) {
        return read(column, ResultSet::getLong);
    }

    public boolean is(String column) {
        return read(column, ResultSet::getBoolean);
    }

    public Instant moment(String column) {
        var moment = as(OffsetDateTime.class, column);
        return moment == null ? null : moment.toInstant();
    }

    public LocalDate day(String column) {
        return as(LocalDate.class, column);
    }

    public <E extends Enum<E>> E value(Class<E> type, String column) {
        var name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public <E extends Enum<E>> List<E> values(Class<E> type, String column) {
        return this.<String>list(column).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    /** @return the elements of an array; none where it is null */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(String column) {
        var array = read(column, ResultSet::getArray);
        return array == null ? List.of() : (List<T>) Arrays.asList((Object[]) read(column, (row, name) -> array.getArray()));
    }

    public <T> T as(Class<T> type, String column) {
        return read(column, (row, name) -> row.getObject(name, type));
    }

    private <T> T read(String column, Reading<T> reading) {
        try {
            return reading.read(row, column);
        } catch (SQLException e) {
            throw new IllegalArgumentException("Column " + column, e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row, String column) throws SQLException;
    }
}
