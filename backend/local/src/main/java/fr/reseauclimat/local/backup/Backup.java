package fr.reseauclimat.local.backup;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;

import fr.reseauclimat.local.OwnerOnly;

/**
 * Database, files and passwords of a platform as one file. First the database, as it is at one moment while everything goes
 * on, then the files: each that the database knew of is still there, since none is deleted before it has rested for a day.
 */
public final class Backup {

    static final String POSTGRESQL = "postgresql";
    static final String FILES = "files";
    static final String SECRETS = "secrets.properties";

    private Backup() {
    }

    /**
     * What was written is on the disk once this returns, and there is no half a backup under this name.
     *
     * @param data   folder with files and passwords, where there are any
     * @param target the file to write
     * @return how many bytes it has
     */
    public static long take(Cluster cluster, Path data, Path target) throws IOException, SQLException {
        var coming = target.resolveSibling(target.getFileName() + ".part");
        Files.createDirectories(target.toAbsolutePath().getParent());
        OwnerOnly.file(coming);
        var taken = Clock.systemUTC().instant().toString();
        try (var channel = FileChannel.open(coming, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
                var archive = new Archive(Channels.newOutputStream(channel))) {
            var version = ClusterCopy.into(archive, POSTGRESQL, cluster);
            if (Files.exists(data.resolve(FILES))) {
                archive.addTree(FILES, data.resolve(FILES), path -> !path.startsWith("coming"));
            }
            archive.add(SECRETS, data.resolve(SECRETS));
            archive.finish(version, taken);
            channel.force(true);
        }
        Files.move(coming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var folder = FileChannel.open(target.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
        return Files.size(target);
    }
}
