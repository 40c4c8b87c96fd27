package fr.reseauclimat.testing;

import java.util.Map;

import fr.reseauclimat.local.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A real PostgreSQL and the key of the test tokens, for every {@code @QuarkusTest}. */
public class PlatformResource implements QuarkusTestResourceLifecycleManager {

    private PostgresServer postgres;

    @Override
    public Map<String, String> start() {
        postgres = PostgresServer.temporary();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.username", postgres.username(),
                "quarkus.datasource.password", postgres.password(),
                "reseau-climat.mail.host", "127.0.0.1",
                "reseau-climat.mail.port", MailServer.port(),
                "quarkus.oidc.public-key", Tokens.publicKey());
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }
}
