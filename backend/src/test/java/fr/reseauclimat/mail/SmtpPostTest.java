package fr.reseauclimat.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.text.MailAddress;

class SmtpPostTest {

    private static final OutgoingMail MAIL = new OutgoingMail(new Recipient(MailAddress.of("a@example.org"), null), "s", "t", "h", List.of());

    @Test
    void aServerThatDripsForEverIsCutOff() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(server));
            var post = new SmtpPost();
            post.settings = settings(server.getLocalPort());
            post.contact = "contact@example.org";
            post.clock = Clock.systemUTC();

            var start = System.nanoTime();
            var refused = catchThrowableOfType(Refusal.RefusedException.class, () -> post.deliver(UUID.randomUUID(), MAIL));

            assertThat(refused.refusal().ofThisMail()).as("the server is the trouble").isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(8));
        }
    }

    private static void drip(ServerSocket server) {
        try (var client = server.accept()) {
            while (true) {
                client.getOutputStream().write("220-\r\n".getBytes());
                Thread.sleep(100);
            }
        } catch (Exception gone) {
            assertThat(gone).isNotNull();
        }
    }

    private static MailServerSettings settings(int port) {
        return new MailServerSettings() {
            @Override
            public String from() {
                return "Réseau Climat <ne-pas-repondre@example.org>";
            }

            @Override
            public String host() {
                return "127.0.0.1";
            }

            @Override
            public int port() {
                return port;
            }

            @Override
            public Duration longest() {
                return Duration.ofSeconds(2);
            }

            @Override
            public StartTls startTls() {
                return StartTls.DISABLED;
            }

            @Override
            public Optional<String> user() {
                return Optional.empty();
            }

            @Override
            public Optional<String> password() {
                return Optional.empty();
            }
        };
    }
}
