package fr.reseauclimat.member.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import fr.reseauclimat.local.KeycloakServer;
import fr.reseauclimat.local.Mailbox;
import fr.reseauclimat.local.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A real Keycloak with the realm of the network, and a mail box that it writes to. */
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    private static final String PUBLIC_URL = "http://localhost:18301";

    private PostgresServer postgres;
    private Path folder;
    private Mailbox mailbox;
    private KeycloakServer keycloak;

    @Override
    public Map<String, String> start() {
        try {
            postgres = PostgresServer.temporary();
            folder = Files.createTempDirectory("reseau-climat-mailbox");
            mailbox = Mailbox.temporary(folder);
            keycloak = KeycloakServer.temporary(Path.of("..").toAbsolutePath().normalize(), postgres, PUBLIC_URL,
                    mailbox.smtpPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "quarkus.keycloak.admin-client.server-url", keycloak.url(),
                "quarkus.keycloak.admin-client.client-secret", keycloak.clientSecret(),
                "reseau-climat.public-url", PUBLIC_URL,
                KeycloakAccountsTest.MAILBOX, folder.toString());
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (mailbox != null) {
            mailbox.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
