package fr.reseauclimat.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Classes are loaded when they are first needed, some of them only to stop. A build may have replaced the jar by then:
 * so all of them are loaded at the start.
 */
final class OwnClasses {

    private OwnClasses() {
    }

    static void load() {
        File home = new File(OwnClasses.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        if (!home.isFile()) {
            return;
        }
        try (JarFile jar = new JarFile(home)) {
            jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")).forEach(OwnClasses::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String entry) {
        try {
            Class.forName(entry.substring(0, entry.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
