package fr.reseauclimat.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.MailServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** A round of the sender among mails that cannot be sent, and before mail servers that freeze. */
@QuarkusTest
@ApiTest
class MailRoundTest {

    private static final Logger LOG = Logger.getLogger(MailRoundTest.class);
    private static final int GOOD = 200;
    private static final int BAD = 60;
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Inject
    MailSender sender;

    @Inject
    OutboxRepository repository;

    @BeforeEach
    void nothingElseWaits() {
        QuarkusTransaction.requiringNew().run(repository::deleteAll);
    }

    @Test
    void sixtyThatCannotBeSentHoldUpNoneOfTwoHundredBeforeAServerThatKnowsUtf8Addresses() throws Exception {
        try (var server = new Utf8Server()) {
            goodOnesArriveSoon(server.received);
        }
    }

    @Test
    void sixtyThatCannotBeSentHoldUpNoneOfTwoHundredBeforeAServerThatKnowsAsciiOnly() throws Exception {
        try (var server = MailServer.start()) {
            var received = new ArrayList<String>();
            goodOnesArriveSoon(received, () -> {
                received.clear();
                server.received().forEach(message -> received.add(recipient(message)));
            });
        }
    }

    private void goodOnesArriveSoon(List<String> received) throws InterruptedException {
        goodOnesArriveSoon(received, () -> { });
    }

    private void goodOnesArriveSoon(List<String> received, Runnable look) throws InterruptedException {
        var start = System.nanoTime();
        var bad = QuarkusTransaction.requiringNew().call(() -> {
            var first = IntStream.range(0, BAD).mapToObj(this::spoilt).toList();
            IntStream.range(0, GOOD).forEach(i -> outbox.send(mail("good-" + i + "@example.org")));
            return first;
        });
        while (count("state = 'SENT'") < GOOD) {
            Thread.sleep(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        }
        LOG.infof("%d mails behind %d that cannot be sent: %.1f s", GOOD, BAD, (System.nanoTime() - start) / 1e9);
        look.run();
        assertThat(received).hasSize(GOOD).allMatch(address -> address.startsWith("good-"));
        assertThat(bad).hasSize(BAD).allSatisfy(id -> assertThat(count("state = 'FAILED' and last_error is not null and id = '" + id + "'")).isOne());
    }

    /** In turn: an address from before, a subject that is none, one that no mail server can be told. */
    private UUID spoilt(int number) {
        var id = outbox.send(mail("bad-" + number + "@example.org"));
        repository.flush();
        repository.getEntityManager().createNativeQuery("update outbox_mails set " + switch (number % 3) {
            case 0 -> "recipient_address = 'x" + number + "č\u010ay@example.org'";
            case 1 -> "subject = ' '";
            default -> "recipient_address = E'bad" + number + "@example.org>\\r\\nRCPT TO:<other@example.org'";
        } + " where id = ?1").setParameter(1, id).executeUpdate();
        return id;
    }

    @Test
    void aRecipientThatIsRefusedIsNotedAndTheNextOneGoes() throws Exception {
        try (var server = new Utf8Server()) {
            var unknown = handIn("unknown@example.org");
            var known = handIn("known@example.org");
            untilSent(known);
            assertThat(server.received).containsExactly("known@example.org");
            assertThat(count("state = 'PENDING' and attempts = 1 and undelivered_at is not null and last_error like '%550%' and id = '" + unknown + "'"))
                    .isOne();
        }
    }

    @Test
    void aSenderThatIsRefusedEndsTheRoundAndIsNoFaultOfTheMail() throws Exception {
        try (var server = new Utf8Server()) {
            server.senderRefused = true;
            var one = handIn("one@example.org");
            var two = handIn("two@example.org");
            untilTried();
            assertThat(count("id in ('" + one + "', '" + two + "') and undelivered_at is not null")).isZero();
            server.senderRefused = false;
            dueNow();
            untilSent(one);
            dueNow();
            untilSent(two);
            assertThat(server.received).containsExactlyInAnyOrder("one@example.org", "two@example.org");
        }
    }

    @Test
    void beforeAFrozenMailServerNoConnectionOfTheDatabaseIsHeld() throws Exception {
        try (var frozen = new FrozenServer(); var senders = Executors.newFixedThreadPool(24)) {
            IntStream.range(0, 24).forEach(i -> handIn("frozen-" + i + "@example.org"));
            dueNow();
            var rounds = IntStream.range(0, 24).mapToObj(i -> CompletableFuture.supplyAsync(sender::sendNext, senders)).toList();
            while (frozen.connections.size() < 17) {
                Thread.sleep(20);
            }
            var start = System.nanoTime();
            given().get("/api/themes").then().statusCode(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as("the API answers").isLessThan(Duration.ofSeconds(5));
            assertThat(rounds.stream().filter(CompletableFuture::isDone)).as("still waiting for the mail server").isEmpty();
            rounds.forEach(round -> assertThat(round.join()).as("goes on").isFalse());
        }
    }

    private void untilTried() throws InterruptedException {
        while (count("attempts > 0") == 0) {
            Thread.sleep(20);
        }
    }

    private void untilSent(UUID id) throws InterruptedException {
        var deadline = System.nanoTime() + SOON.toNanos();
        while (count("state = 'SENT' and id = '" + id + "'") == 0 && System.nanoTime() < deadline) {
            sender.sendAllDue();
            Thread.sleep(20);
        }
    }

    private void dueNow() {
        QuarkusTransaction.requiringNew().run(() -> repository.getEntityManager()
                .createNativeQuery("update outbox_mails set next_attempt_at = now() - interval '1 minute' where state = 'PENDING'").executeUpdate());
    }

    private UUID handIn(String address) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.send(mail(address)));
    }

    private long count(String condition) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) repository.getEntityManager()
                .createNativeQuery("select count(*) from outbox_mails where " + condition, Long.class).getSingleResult());
    }

    private static OutgoingMail mail(String address) {
        return new OutgoingMail(new Recipient(MailAddress.of(address), "Nadia"), "Bonjour", "Bonjour.", "<p>Bonjour.</p>", List.of());
    }

    private static String recipient(jakarta.mail.internet.MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().replaceAll(".*<|>", "");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Announces SMTPUTF8; knows nobody whose name begins with "unknown". */
    private static final class Utf8Server implements AutoCloseable {

        private final List<String> received = new CopyOnWriteArrayList<>();
        private final SMTPServer server;
        private volatile boolean senderRefused;

        Utf8Server() throws IOException {
            server = new SMTPServer.Builder().bindAddress(InetAddress.getByName("127.0.0.1")).port(Integer.parseInt(MailServer.port()))
                    .messageHandlerFactory(context -> new Handler()).build();
            server.start();
        }

        @Override
        public void close() {
            server.stop();
        }

        private final class Handler implements MessageHandler {

            private String to;

            @Override
            public void from(String from) throws RejectException {
                if (senderRefused) {
                    throw new RejectException(550, "5.7.1 Sender refused");
                }
            }

            @Override
            public void recipient(String recipient) throws RejectException {
                if (recipient.startsWith("unknown")) {
                    throw new RejectException(550, "5.1.1 No such user");
                }
                to = recipient;
            }

            @Override
            public String data(InputStream data) throws IOException {
                data.readAllBytes();
                received.add(to);
                return "taken";
            }

            @Override
            public void done() {
                to = null;
            }
        }
    }

    /** Takes connections and says nothing. */
    private static final class FrozenServer implements AutoCloseable {

        private final List<Socket> connections = new CopyOnWriteArrayList<>();
        private final ServerSocket server;

        FrozenServer() throws IOException {
            server = new ServerSocket(Integer.parseInt(MailServer.port()), 100, InetAddress.getByName("127.0.0.1"));
            Thread.ofVirtual().start(() -> {
                while (!server.isClosed()) {
                    try {
                        connections.add(server.accept());
                    } catch (IOException closed) {
                        LOG.debug("The frozen server is gone", closed);
                    }
                }
            });
        }

        @Override
        public void close() throws IOException {
            server.close();
            for (var connection : connections) {
                connection.close();
            }
        }
    }
}
