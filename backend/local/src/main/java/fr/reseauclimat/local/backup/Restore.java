package fr.reseauclimat.local.backup;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import fr.reseauclimat.local.CannotStartException;
import fr.reseauclimat.local.OwnerOnly;
import fr.reseauclimat.local.Trees;

/** Puts a backup in the place of what a data folder holds. Nothing of that is touched before all of the backup is proved. */
public final class Restore {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu à HH:mm", Locale.FRANCE);
    private static final String COMING = "restore-coming";
    private static final String BEFORE = "restore-before";
    private static final List<String> PARTS = List.of(Backup.POSTGRESQL, Backup.FILES, Backup.SECRETS);

    private Restore() {
    }

    /**
     * @param data    of a platform that does not run
     * @param version major version of PostgreSQL that is going to read it
     * @param replace whether what is there is given up
     * @return how many files the backup had, and when it was taken, in French
     * @throws CannotStartException with what to do
     */
    public static String into(Path data, Path backup, String version, boolean replace) throws IOException {
        if (backup == null || Files.notExists(backup)) {
            throw new CannotStartException(backup == null ? "Dites quelle sauvegarde restaurer : make restore FILE=chemin.zip"
                    : "La sauvegarde %s n’existe pas : donnez son chemin par FILE=…".formatted(backup));
        }
        if (!replace && PARTS.stream().anyMatch(part -> Files.exists(data.resolve(part)))) {
            throw new CannotStartException(
                    "Il y a déjà des données dans %s : rien n’a été changé. Pour les remplacer, ajoutez REPLACE=oui ; pour les garder, choisissez un autre dossier par RESEAU_CLIMAT_DATA."
                            .formatted(data));
        }
        var coming = data.resolve(COMING);
        Trees.delete(coming);
        OwnerOnly.folder(coming);
        try {
            var manifest = unpack(backup, coming, version);
            replace(data, coming);
            return "%d fichiers vérifiés, sauvegarde du %s".formatted(manifest.files().size(),
                    MOMENT.format(Instant.parse(manifest.taken()).atZone(ZoneId.systemDefault())));
        } finally {
            Trees.delete(coming);
        }
    }

    private static Manifest unpack(Path backup, Path target, String version) throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            var manifest = manifest(zip);
            if (!manifest.postgres().equals(version)) {
                throw new CannotStartException("Cette sauvegarde vient de PostgreSQL %s, et c’est PostgreSQL %s qui est là : restaurez-la avec la version du projet qui l’a faite."
                        .formatted(manifest.postgres(), version));
            }
            var missing = new HashSet<>(manifest.files().keySet());
            for (var entry : zip.stream().filter(each -> !each.getName().equals(Manifest.NAME)).toList()) {
                var place = target.resolve(entry.getName()).normalize();
                if (!place.startsWith(target)) {
                    throw damaged(entry.getName());
                }
                if (entry.isDirectory()) {
                    OwnerOnly.folder(place);
                } else {
                    write(zip, entry, place, manifest.files().get(entry.getName()));
                    missing.remove(entry.getName());
                }
            }
            if (!missing.isEmpty()) {
                throw damaged(missing.iterator().next());
            }
            return manifest;
        } catch (java.util.zip.ZipException unreadable) {
            throw damaged(backup.toString());
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw damaged(Manifest.NAME);
        }
        try (var content = zip.getInputStream(entry)) {
            return Manifest.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            throw damaged(Manifest.NAME);
        }
    }

    private static void write(ZipFile zip, ZipEntry entry, Path place, Manifest.Line line) throws IOException {
        OwnerOnly.file(place);
        try (var content = new DigestInputStream(zip.getInputStream(entry), Archive.sha256());
                var channel = FileChannel.open(place, StandardOpenOption.WRITE)) {
            var bytes = content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            if (line == null || line.bytes() != bytes || !line.digest().equals(HexFormat.of().formatHex(content.getMessageDigest().digest()))) {
                throw damaged(entry.getName());
            }
        }
    }

    /** What was there steps aside first, so that a loss of power loses neither. */
    private static void replace(Path data, Path coming) throws IOException {
        var before = data.resolve(BEFORE);
        Trees.delete(before);
        OwnerOnly.folder(before);
        for (var part : PARTS) {
            move(data.resolve(part), before.resolve(part));
            move(coming.resolve(part), data.resolve(part));
        }
        Trees.delete(before);
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    /**
     * Contents that the database knows of and the folder of files has not.
     *
     * @param known digests
     */
    public static Set<String> lost(Path files, Stream<String> known) {
        var lost = new HashSet<String>();
        known.filter(digest -> Files.notExists(files.resolve(digest.substring(0, 2)).resolve(digest))).forEach(lost::add);
        return lost;
    }

    private static CannotStartException damaged(String what) {
        return new CannotStartException("La sauvegarde est abîmée (%s) : rien n’a été changé. Prenez-en une autre.".formatted(what));
    }
}
