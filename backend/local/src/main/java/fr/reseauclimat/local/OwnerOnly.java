package fr.reseauclimat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What nobody else on this machine may read: letters hold links that open something, files hold passwords. */
public final class OwnerOnly {

    private OwnerOnly() {
    }

    /** Made where it is missing; what is above it and was there already stays as open as it was. */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    /** Made empty where it is missing. */
    public static void file(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        restrict(file, "rw-------");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
