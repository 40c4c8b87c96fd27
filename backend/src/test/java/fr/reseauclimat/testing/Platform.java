package fr.reseauclimat.testing;

import java.util.Map;

import fr.reseauclimat.local.PostgresServer;

/** Configuration of the delivered API for tests that run it as a process: test tokens, and mail to {@link MailServer}. */
public final class Platform {

    private Platform() {
    }

    public static Map<String, String> settings(PostgresServer postgres) {
        return Map.of(
                "quarkus.profile", "test",
                "quarkus.scheduler.enabled", "true",
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.username", postgres.username(),
                "quarkus.datasource.password", postgres.password(),
                "reseau-climat.mail.host", "127.0.0.1",
                "reseau-climat.mail.longest", "5S",
                "reseau-climat.mail.port", MailServer.port(),
                "test.token.public-key", Tokens.publicKey());
    }
}
