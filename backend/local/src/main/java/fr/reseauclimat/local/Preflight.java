package fr.reseauclimat.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Looks for what would make the start fail later and less clearly. */
final class Preflight {

    static final long NEEDED_BYTES = 2L << 30;

    private Preflight() {
    }

    static void check(Settings settings) {
        checkJava(Runtime.version().feature());
        checkSpace(settings.data().toFile().getUsableSpace(), settings.data());
        for (Service service : Service.values()) {
            if (service != Service.DEV || settings.hotReload()) {
                checkPort(settings.host(), settings.port(service), service);
            }
        }
        if (Set.copyOf(settings.ports().values()).size() < settings.ports().size()) {
            throw new CannotStartException("Deux services ont reçu le même port : revoyez les variables RESEAU_CLIMAT_…_PORT.");
        }
    }

    static void checkJava(int version) {
        if (version < 21) {
            throw new CannotStartException("Java %d est trop ancien : installez un JDK 21 ou plus récent, ou indiquez-le par JAVA_HOME."
                    .formatted(version));
        }
    }

    static void checkSpace(long usableBytes, Path folder) {
        if (usableBytes < NEEDED_BYTES) {
            throw new CannotStartException(
                    "Il reste %d Mo sur le disque de %s et il en faut 2 000 : libérez de la place, ou choisissez un autre dossier par RESEAU_CLIMAT_DATA."
                            .formatted(usableBytes / 1_000_000, folder));
        }
    }

    static void checkPort(String host, int port, Service service) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of the previous run may still be fading out.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new CannotStartException(
                    "Le port %d, prévu pour %s, est déjà pris : arrêtez le programme qui l’occupe, ou choisissez un autre port, par exemple « %s=%d make run »."
                            .formatted(port, service.label, service.variable, port + 1000));
        }
    }

    static void checkFolder(Path folder) {
        try {
            // One that was there before may be somebody's for other things too.
            if (Files.notExists(folder)) {
                OwnerOnly.folder(folder);
            }
        } catch (IOException e) {
            throw new CannotStartException("Le dossier %s ne peut pas être créé (%s) : choisissez-en un autre par RESEAU_CLIMAT_DATA."
                    .formatted(folder, e.getMessage()));
        }
        if (!Files.isWritable(folder)) {
            throw new CannotStartException("Le dossier %s n’est pas accessible en écriture : choisissez-en un autre par RESEAU_CLIMAT_DATA."
                    .formatted(folder));
        }
    }
}
