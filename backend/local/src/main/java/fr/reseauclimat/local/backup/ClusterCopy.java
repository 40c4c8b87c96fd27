package fr.reseauclimat.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * Copies a whole PostgreSQL while it is written to, as its manual tells for a base backup by the low-level API: files of the
 * cluster in any order, and all of the log from the first to the last moment, from which a start puts them right.
 */
final class ClusterCopy {

    /** What a running server has for itself alone. */
    private static final Set<String> OWN = Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "backup_label", "tablespace_map");
    /** Folders of which only the name is taken along. */
    private static final Set<String> EMPTY = Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp",
            "pg_subtrans");

    private ClusterCopy() {
    }

    /** @return its major version */
    static String into(Archive archive, String name, Cluster cluster) throws IOException, SQLException {
        try (var connection = cluster.connect("postgres")) {
            // a slot keeps the log from being overwritten meanwhile; it goes with this connection
            value(connection, "select slot_name from pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)");
            var first = value(connection, "select pg_walfile_name(pg_backup_start('reseau-climat', true))");
            archive.addTree(name, cluster.data(), ClusterCopy::isWanted);
            String last;
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select pg_walfile_name(lsn), labelfile from pg_backup_stop(false)")) {
                row.next();
                last = row.getString(1);
                archive.add(name + "/backup_label", row.getString(2));
            }
            try (var log = Files.list(cluster.data().resolve("pg_wal"))) {
                for (var segment : log.sorted().toList()) {
                    var number = segment.getFileName().toString();
                    if (number.matches("[0-9A-F]{24}") && number.compareTo(first) >= 0 && number.compareTo(last) <= 0 || number.endsWith(".history")) {
                        archive.add(name + "/pg_wal/" + number, segment);
                    }
                }
            }
            return Files.readString(cluster.data().resolve("PG_VERSION")).strip();
        }
    }

    private static boolean isWanted(Path path) {
        var file = path.getFileName().toString();
        return !OWN.contains(path.toString()) && !file.startsWith("pg_internal.init") && !path.toString().contains("pgsql_tmp")
                && (path.getNameCount() == 1 || !EMPTY.contains(path.getName(0).toString()));
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
