package fr.reseauclimat.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords between the programs of this machine: drawn once, kept in the data folder, readable by its owner alone. */
final class Secrets {

    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path data) {
        file = data.resolve("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("The secrets cannot be read", e);
            }
        }
    }

    synchronized String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String drawn = HexFormat.of().formatHex(random);
        put(name, drawn);
        return drawn;
    }

    /** A value that must be found again after a restart, secret or not. */
    synchronized String find(String name) {
        return values.getProperty(name, "");
    }

    synchronized void put(String name, String value) {
        values.setProperty(name, value);
        try {
            OwnerOnly.file(file);
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The secrets cannot be kept", e);
        }
    }
}
