package fr.reseauclimat.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Loads an edition of the territories where another one, or none, is in the database. Nothing is deleted: objects may
 * refer to a commune that has merged since. Several instances that start together load it once.
 */
@ApplicationScoped
class TerritoryImport {

    private static final Logger LOG = Logger.getLogger(TerritoryImport.class);

    /** Once in a while, at the start and with nobody waiting: the limits of requests are not meant for it. */
    private static final String AS_LONG_AS_IT_TAKES = "set local statement_timeout = 0";

    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('territory import'))";

    private static final String STAGE = """
            create temporary table staged_territories (
                kind text, code text, name text, siren text, population integer,
                region text, departments text, epci text, postcodes text,
                id text generated always as (case kind when 'REGION' then 'REG-' when 'DEPARTMENT' then 'DEP-'
                    when 'EPCI' then 'EPCI-' when 'COMMUNE' then 'COM-' end || code) stored
            ) on commit drop""";

    private static final String COPY = """
            copy staged_territories (kind, code, name, siren, population, region, departments, epci, postcodes)
            from stdin (format csv, header true)""";

    private static final String UPSERT = """
            with located as (
                select s.id, string_agg(d.name || ' (' || d.code || ')', ', ' order by d.code) as context
                from staged_territories s
                cross join unnest(string_to_array(s.departments, ' ')) as touched (code)
                join staged_territories d on d.kind = 'DEPARTMENT' and d.code = touched.code
                group by s.id
                union all
                select d.id, r.name
                from staged_territories d
                join staged_territories r on r.kind = 'REGION' and r.code = d.region
                where d.kind = 'DEPARTMENT')
            insert into territories (id, kind, code, name, siren, population, postcodes, context, retired)
            select s.id, s.kind, s.code, s.name, s.siren, s.population,
                   coalesce(string_to_array(s.postcodes, ' '), '{}'), l.context, false
            from staged_territories s left join located l on l.id = s.id
            on conflict (id) do update set name = excluded.name, siren = excluded.siren,
                population = excluded.population, postcodes = excluded.postcodes, context = excluded.context,
                retired = false""";

    private static final String RETIRE = """
            update territories t set retired = true
            where not retired and not exists (select 1 from staged_territories s where s.id = t.id)""";

    private static final String FORGET_CONTAINMENTS = """
            delete from territory_containments c using staged_territories s where c.contained_id = s.id""";

    private static final String CONTAIN = """
            insert into territory_containments (container_id, contained_id)
            select id, id from staged_territories
            union
            select 'REG-' || region, id from staged_territories where kind = 'DEPARTMENT' and region is not null
            union
            select 'EPCI-' || epci, id from staged_territories where epci is not null
            union
            select d.id, s.id
            from staged_territories s
            cross join unnest(string_to_array(s.departments, ' ')) as touched (code)
            join staged_territories d on d.kind = 'DEPARTMENT' and d.code = touched.code
            union
            select 'REG-' || d.region, s.id
            from staged_territories s
            cross join unnest(string_to_array(s.departments, ' ')) as touched (code)
            join staged_territories d on d.kind = 'DEPARTMENT' and d.code = touched.code
            where d.region is not null""";

    private static final String RECORD_EDITION = """
            insert into territory_editions
                (title, publisher, licence, licence_url, edition, url, package_version, sha256, loaded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, now())
            on conflict (only_row) do update set title = excluded.title, publisher = excluded.publisher,
                licence = excluded.licence, licence_url = excluded.licence_url, edition = excluded.edition,
                url = excluded.url, package_version = excluded.package_version, sha256 = excluded.sha256,
                loaded_at = excluded.loaded_at""";

    @Inject
    DataSource database;

    /**
     * @param territories the file of that edition, as {@code make territories} writes it
     * @return whether it had to be loaded
     */
    @Transactional
    boolean run(TerritoryEdition edition, InputStream territories) {
        long start = System.nanoTime();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            try {
                return load(connection, statement, edition, territories, start);
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The territories could not be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean load(Connection connection, Statement statement, TerritoryEdition edition, InputStream territories, long start)
            throws SQLException, IOException {
        statement.execute(AS_LONG_AS_IT_TAKES);
        statement.execute(ONE_AT_A_TIME);
        if (isLoaded(connection, edition)) {
            return false;
        }
        statement.execute("drop table if exists pg_temp.staged_territories");
        statement.execute(STAGE);
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, territories);
        statement.execute("analyze staged_territories");
        statement.execute(UPSERT);
        statement.execute(RETIRE);
        statement.execute(FORGET_CONTAINMENTS);
        statement.execute(CONTAIN);
        remember(connection, edition);
        statement.execute("analyze territories");
        statement.execute("analyze territory_containments");
        LOG.infof("Loaded %d territories, %s, in %d ms", rows, edition.edition(),
                (System.nanoTime() - start) / 1_000_000);
        return true;
    }

    private static boolean isLoaded(Connection connection, TerritoryEdition edition) throws SQLException {
        String query = "select 1 from territory_editions where package_version = ? and sha256 = ?";
        try (var select = connection.prepareStatement(query)) {
            select.setString(1, edition.packageVersion());
            select.setString(2, edition.sha256());
            try (var found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void remember(Connection connection, TerritoryEdition edition) throws SQLException {
        try (var insert = connection.prepareStatement(RECORD_EDITION)) {
            insert.setString(1, edition.title());
            insert.setString(2, edition.publisher());
            insert.setString(3, edition.licence());
            insert.setString(4, edition.licenceUrl());
            insert.setString(5, edition.edition());
            insert.setString(6, edition.url());
            insert.setString(7, edition.packageVersion());
            insert.setString(8, edition.sha256());
            insert.executeUpdate();
        }
    }
}
