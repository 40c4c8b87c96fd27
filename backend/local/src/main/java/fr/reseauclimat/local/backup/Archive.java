package fr.reseauclimat.local.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A backup while it is written; what is read may change and go meanwhile. */
final class Archive implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Map<String, Manifest.Line> files = new LinkedHashMap<>();

    Archive(OutputStream target) {
        zip = new ZipOutputStream(new BufferedOutputStream(target, 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /**
     * A folder with all that is in it.
     *
     * @param name   in the archive
     * @param wanted by the path from the folder; folders stand there also where they are empty
     */
    void addTree(String name, Path folder, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                var path = folder.relativize(directory);
                if (!directory.equals(folder) && !wanted.test(path)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                zip.putNextEntry(new ZipEntry(inArchive(name, path) + "/"));
                zip.closeEntry();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var path = folder.relativize(file);
                if (wanted.test(path)) {
                    add(inArchive(name, path), file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    void add(String name, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            add(name, content);
        } catch (NoSuchFileException gone) {
            // it was no more needed while we came to it
            return;
        }
    }

    void add(String name, String text) throws IOException {
        add(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String name, InputStream content) throws IOException {
        var digest = new DigestInputStream(content, sha256());
        zip.putNextEntry(new ZipEntry(name));
        var bytes = digest.transferTo(zip);
        zip.closeEntry();
        files.put(name, new Manifest.Line(HexFormat.of().formatHex(digest.getMessageDigest().digest()), bytes));
    }

    /** @return what was written */
    Manifest finish(String postgres, String taken) throws IOException {
        var manifest = new Manifest(postgres, taken, files);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return manifest;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String inArchive(String name, Path path) {
        var inside = path.toString().replace('\\', '/');
        return inside.isEmpty() ? name : name + "/" + inside;
    }
}
