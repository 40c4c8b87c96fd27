package fr.reseauclimat.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** What every table of the migrations keeps to. */
@QuarkusTest
@ApiTest
class MigrationsTest {

    private static final String WITHOUT_PRIMARY_KEY = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p')
              and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
            order by 1""";

    /** An index serves a foreign key where its first columns are those of the key, in any order, and it is not partial. */
    private static final String FOREIGN_KEYS_WITHOUT_INDEX = """
            select k.conrelid::regclass || ' ' || k.conname
            from pg_constraint k join pg_namespace n on n.oid = k.connamespace
            where k.contype = 'f' and n.nspname = 'public' and not exists (
                select 1 from pg_index i
                where i.indrelid = k.conrelid and i.indpred is null
                  and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(k.conkey)] @> k.conkey
            ) order by 1""";

    private static final String TIMES_WITHOUT_ZONE = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and data_type = 'timestamp without time zone'
              and table_name <> 'flyway_schema_history' order by 1""";

    private static final String CONSTRAINTS_THAT_POSTGRESQL_NAMED = """
            select k.conrelid::regclass || ' ' || k.conname
            from pg_constraint k join pg_namespace n on n.oid = k.connamespace
            where n.nspname = 'public' and k.contype = 'c' and k.conname like '%\\_check' order by 1""";

    @Inject
    DataSource database;

    @Test
    void everyTableHasAPrimaryKey() throws SQLException {
        assertThat(query(WITHOUT_PRIMARY_KEY)).isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndex() throws SQLException {
        assertThat(query(FOREIGN_KEYS_WITHOUT_INDEX)).isEmpty();
    }

    @Test
    void everyInstantCarriesItsZone() throws SQLException {
        assertThat(query(TIMES_WITHOUT_ZONE)).isEmpty();
    }

    @Test
    void everyCheckIsNamedForWhatItHolds() throws SQLException {
        assertThat(query(CONSTRAINTS_THAT_POSTGRESQL_NAMED)).isEmpty();
    }

    @Test
    void everyMigrationSaysInItsFirstLineWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "db", "migration"))) {
            assertThat(files).allSatisfy(file -> {
                assertThat(file.getFileName().toString()).matches("V\\d{3}__[a-z0-9_]+\\.sql");
                assertThat(Files.readAllLines(file).getFirst()).as(file.toString()).startsWith("-- ");
            });
        }
    }

    private List<String> query(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
