package fr.reseauclimat.shared.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;

import fr.reseauclimat.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Takes every connection and says nothing, until it thaws: then it has the key of the test tokens. */
public class FrozenKeycloak implements QuarkusTestResourceLifecycleManager {

    private final CountDownLatch thawed = new CountDownLatch(1);
    private final AtomicInteger questions = new AtomicInteger();
    private final ExecutorService answers = Executors.newCachedThreadPool();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(answers);
        server.createContext("/", exchange -> {
            questions.incrementAndGet();
            try (exchange) {
                thawed.await();
                var body = keys().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        var url = "http://localhost:" + server.getAddress().getPort();
        return Map.of("quarkus.oidc.auth-server-url", url + "/realms/reseau-climat",
                "quarkus.keycloak.admin-client.server-url", url);
    }

    int questions() {
        return questions.get();
    }

    void thaw() {
        thawed.countDown();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(FrozenKeycloak.class));
    }

    @Override
    public void stop() {
        server.stop(0);
        answers.shutdownNow();
    }

    private static String keys() {
        try {
            var encoded = Base64.getDecoder().decode(Tokens.publicKey());
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
            var text = Base64.getUrlEncoder().withoutPadding();
            return "{\"keys\":[{\"kid\":\"test\",\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\"%s\",\"e\":\"%s\"}]}".formatted(
                    text.encodeToString(key.getModulus().toByteArray()), text.encodeToString(key.getPublicExponent().toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
