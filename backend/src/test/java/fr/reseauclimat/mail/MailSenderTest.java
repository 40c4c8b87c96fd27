package fr.reseauclimat.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.job.Retention;
import fr.reseauclimat.shared.text.MailAddress;
import fr.reseauclimat.testing.ApiTest;
import fr.reseauclimat.testing.MailServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.TransactionalException;

@QuarkusTest
@ApiTest
class MailSenderTest {

    private static final String NAME = "Müller-Lœuvre, Hélène (élue) \"de la\u00a0Côte-d’Or\" et d’ailleurs encore";
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Forêt\r\nEND:VCALENDAR\r\n";

    @Inject
    Outbox outbox;

    @Inject
    MailSender sender;

    @Inject
    SmtpPost post;

    @Inject
    OutboxRepository repository;

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    private final String address = UUID.randomUUID() + "@reseau-climat.example.org";

    /** Other tests leave hundreds of mails behind, for a server that is not there. */
    @BeforeEach
    void nothingElseWaits() {
        QuarkusTransaction.requiringNew().run(repository::deleteAll);
    }

    @Test
    void aMailIsSentRightAfterTheCommit() throws Exception {
        try (var server = MailServer.start()) {
            var id = handIn(mail(address));

            eventually(() -> assertThat(server.receivedBy(address)).hasSize(1));
            eventually(() -> assertThat(state(id)).isEqualTo(MailState.SENT));
            var received = server.receivedBy(address).getFirst();
            assertThat(received.getSubject()).isEqualTo("Inscription confirmée\u00a0: à l’œuvre");
            var to = (InternetAddress) received.getRecipients(RecipientType.TO)[0];
            assertThat(to.getPersonal()).isEqualTo(NAME);
            assertThat(to.getAddress()).isEqualTo(address);
            assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo("Réseau Climat");
            assertThat(received.getMessageID()).startsWith("<" + id + "@");
            assertThat(((InternetAddress) received.getReplyTo()[0]).getAddress()).as("the network").isEqualTo("contact@reseau-climat.example.org");
            assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(received.getHeader("Date")).hasSize(1);
        }
    }

    @Test
    void anAnswerReachesWhoRunsTheDayWhereThatPersonShowsAnAddress() throws Exception {
        try (var server = MailServer.start()) {
            handIn(mail(address).answeredBy(MailAddress.of("claire@example.org")));
            eventually(() -> assertThat(server.receivedBy(address)).hasSize(1));
            var answers = server.receivedBy(address).getFirst().getReplyTo();
            assertThat(answers).hasSize(1);
            assertThat(((InternetAddress) answers[0]).getAddress()).isEqualTo("claire@example.org");
        }
    }

    @Test
    void textHtmlAndCalendarArriveAsTheyWere() throws Exception {
        try (var server = MailServer.start()) {
            handIn(mail(address));
            eventually(() -> assertThat(server.receivedBy(address)).hasSize(1));

            var mixed = (MimeMultipart) server.receivedBy(address).getFirst().getContent();
            var alternative = (Multipart) mixed.getBodyPart(0).getContent();
            assertThat(text(alternative.getBodyPart(0))).isEqualTo("Très bien\u202f!");
            assertThat(alternative.getBodyPart(0).getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
            assertThat(text(alternative.getBodyPart(1))).isEqualTo("<p>Très bien\u202f!</p>");
            assertThat(alternative.getBodyPart(1).getContentType()).startsWith("text/html");
            var calendar = mixed.getBodyPart(1);
            assertThat(calendar.getContentType()).startsWith("text/calendar").contains("method=REQUEST");
            assertThat(calendar.getFileName()).isEqualTo("rencontre.ics");
            assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(CALENDAR);
        }
    }

    @Test
    void aMailHandedInWhileTheMailServerIsDownIsSentOnceWhenItIsBack() {
        var id = handIn(mail(address));
        tryInVain(id);
        assertThat(state(id)).isEqualTo(MailState.PENDING);

        try (var server = MailServer.start()) {
            sendNow(id);
            makeDue(id);
            sender.sendAllDue();
            assertThat(server.receivedBy(address)).hasSize(1);
            assertThat(state(id)).isEqualTo(MailState.SENT);
        }
    }

    @Test
    void aTransactionThatIsRolledBackSendsNothing() {
        try (var server = MailServer.start()) {
            QuarkusTransaction.begin();
            outbox.send(mail(address));
            repository.flush();
            QuarkusTransaction.rollback();
            sender.sendAllDue();
            assertThat(server.receivedBy(address)).isEmpty();
        }
    }

    @Test
    void mailOutsideOfATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.send(mail(address))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void aSenderThatDiesAfterTheServerTookTheMailSendsItAgainUnderTheSameMessageId() throws Exception {
        var id = handIn(mail(address));
        tryInVain(id);
        try (var server = MailServer.start()) {
            QuarkusTransaction.begin();
            post.deliver(id, repository.findById(id).content());
            QuarkusTransaction.rollback();
            assertThat(state(id)).isEqualTo(MailState.PENDING);

            sendNow(id);
            var received = server.receivedBy(address);
            assertThat(received).hasSize(2);
            assertThat(received.get(0).getMessageID()).isEqualTo(received.get(1).getMessageID());
        }
    }

    @Test
    void sendersInParallelNeverSendAMailTwice() {
        var ids = IntStream.range(0, 60).mapToObj(i -> handIn(mail(i + "-" + address))).toList();
        ids.forEach(this::tryInVain);
        try (var server = MailServer.start(); var senders = Executors.newFixedThreadPool(6)) {
            ids.forEach(this::makeDue);
            var rounds = IntStream.range(0, 6)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> drain(), senders)).toList();
            rounds.forEach(CompletableFuture::join);

            assertThat(ids).allSatisfy(id -> assertThat(state(id)).isEqualTo(MailState.SENT));
            IntStream.range(0, 60).forEach(i -> assertThat(server.receivedBy(i + "-" + address)).hasSize(1));
        }
    }

    @Test
    void theTextIsGoneWithTheMailAndItsTraceAMonthLater() {
        var waiting = handIn(mail(address));
        tryInVain(waiting);
        try (var server = MailServer.start()) {
            sendNow(waiting);
            assertThat(server.receivedBy(address)).hasSize(1);
        }
        assertThat(hasBody(waiting)).isFalse();
        assertThat(count("select count(*) from outbox_attachments where mail_id = ?1", waiting)).isZero();

        var later = handIn(mail(address));
        age(waiting, 29);
        age(later, 31);
        retention.erase("sent-mails");
        assertThat(exists(waiting)).isTrue();
        assertThat(hasBody(later)).as("what waits is never erased").isTrue();
        age(waiting, 31);
        retention.erase("sent-mails");
        assertThat(exists(waiting)).isFalse();
    }

    private void age(UUID id, int days) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql("update outbox_mails set created_at = now() - interval '" + days + " days' where id = ?1", id));
    }

    private boolean exists(UUID id) {
        return count("select count(*) from outbox_mails where id = ?1", id) == 1;
    }

    private void drain() {
        while (sender.sendNext()) {
            Thread.onSpinWait();
        }
    }

    /** A round ends with the first mail that finds no server, which may be one of another test. */
    private void tryInVain(UUID id) {
        eventually(() -> {
            sender.sendAllDue();
            assertThat(attempts(id)).isPositive();
        });
    }

    /** Another round may be on its way, which then goes round once more. */
    private void sendNow(UUID id) {
        makeDue(id);
        sender.sendAllDue();
        eventually(() -> assertThat(state(id)).isEqualTo(MailState.SENT));
    }

    private UUID handIn(OutgoingMail mail) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.send(mail));
    }

    private static OutgoingMail mail(String address) {
        return new OutgoingMail(new Recipient(MailAddress.of(address), NAME), "Inscription confirmée\u00a0: à l’œuvre",
                "Très bien\u202f!", "<p>Très bien\u202f!</p>",
                List.of(new MailAttachment("rencontre.ics", "text/calendar; charset=UTF-8; method=REQUEST",
                        CALENDAR.getBytes(StandardCharsets.UTF_8))));
    }

    private MailState state(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> repository.findById(id).state());
    }

    private int attempts(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> repository.findById(id).attempts());
    }

    private boolean hasBody(UUID id) {
        return count("select count(text_body) from outbox_mails where id = ?1", id) == 1;
    }

    private void makeDue(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql("update outbox_mails set next_attempt_at = now() - interval '1 hour' where id = ?1", id));
    }

    private void sql(String statement, UUID id) {
        repository.getEntityManager().createNativeQuery(statement).setParameter(1, id).executeUpdate();
    }

    private long count(String query, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) repository.getEntityManager()
                .createNativeQuery(query, Long.class).setParameter(1, id).getSingleResult());
    }

    private static String text(Part part) throws Exception {
        return ((String) part.getContent()).stripTrailing();
    }

    private static void eventually(Runnable assertion) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
