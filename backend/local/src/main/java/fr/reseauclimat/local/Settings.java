package fr.reseauclimat.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where everything lies and listens on this machine, read from the environment.
 *
 * @param root folder of the project
 * @param data folder that survives a restart
 * @param host address that everything listens on
 * @param hotReload both sides are rebuilt while somebody works on them
 */
record Settings(Path root, Path data, String host, Map<Service, Integer> ports, boolean hotReload, Map<String, String> environment) {

    static Settings from(Path root, boolean hotReload, Map<String, String> environment) {
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, port(service, environment));
        }
        Path data = root.resolve(environment.getOrDefault("RESEAU_CLIMAT_DATA", ".data")).toAbsolutePath().normalize();
        String host = environment.getOrDefault("RESEAU_CLIMAT_HOST", "127.0.0.1");
        return new Settings(root.toAbsolutePath().normalize(), data, host, Map.copyOf(ports), hotReload, Map.copyOf(environment));
    }

    int port(Service service) {
        return ports.get(service);
    }

    /** Address that people type; the same origin serves pages and API. */
    String publicUrl() {
        return environment.getOrDefault("RESEAU_CLIMAT_PUBLIC_URL",
                "http://localhost:" + port(hotReload ? Service.DEV : Service.HTTP));
    }

    String keycloakUrl() {
        return environment.getOrDefault("RESEAU_CLIMAT_KEYCLOAK_URL", "http://localhost:" + port(Service.KEYCLOAK));
    }

    String mailboxUrl() {
        return environment.getOrDefault("RESEAU_CLIMAT_MAILBOX_URL", "http://localhost:" + port(Service.MAILBOX));
    }

    Path spaDirectory() {
        return root.resolve(environment.getOrDefault("RESEAU_CLIMAT_SPA_DIRECTORY", "frontend/dist")).toAbsolutePath();
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    /** What is unpacked from archives and can be unpacked again; several data folders may share it, one at a time. */
    Path software() {
        String elsewhere = environment.get("RESEAU_CLIMAT_SOFTWARE");
        return elsewhere == null ? data.resolve("software") : root.resolve(elsewhere).toAbsolutePath().normalize();
    }

    private static int port(Service service, Map<String, String> environment) {
        String value = environment.get(service.variable);
        if (value == null || value.isBlank()) {
            return service.usualPort;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw badPort(service, value);
        }
        throw badPort(service, value);
    }

    private static CannotStartException badPort(Service service, String value) {
        return new CannotStartException("%s vaut « %s », ce n’est pas un port : donnez un nombre de 1 à 65535."
                .formatted(service.variable, value));
    }
}
