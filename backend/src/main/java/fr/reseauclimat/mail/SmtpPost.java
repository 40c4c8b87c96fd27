package fr.reseauclimat.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import fr.reseauclimat.mail.MailServerSettings.StartTls;
import fr.reseauclimat.shared.text.MailAddress;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;

/** Hands one mail to the mail server, over a connection of its own: one that was kept may have died meanwhile. */
@ApplicationScoped
class SmtpPost {

    /** However slowly the server drips, its connection is cut after that. */

    private static final Logger LOG = Logger.getLogger(SmtpPost.class);
    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    @Inject
    MailServerSettings settings;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.contact")
    String contact;

    private final ScheduledExecutorService cutter = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    /** Without a sender, or somebody who reads answers, no mail should leave: then the API does not start. */
    void check(@Observes StartupEvent start) {
        sender();
        Objects.requireNonNull(contact(), "RESEAU_CLIMAT_CONTACT");
    }

    private Recipient sender() {
        return Recipient.parse(settings.from());
    }

    private MailAddress contact() {
        return MailAddress.of(contact);
    }

    @PreDestroy
    void stop() {
        cutter.shutdownNow();
    }

    /**
     * Returns once the server has taken it.
     *
     * @param id makes the Message-ID, which stays the same however often the mail is tried, so that a mailbox can tell
     *           that it has it already
     * @throws Refusal.RefusedException where the server is not there or does not take it
     */
    void deliver(UUID id, OutgoingMail mail) throws Refusal.RefusedException {
        var sockets = new PromptSockets();
        var session = session(sockets);
        var message = message(session, id, mail);
        var cut = cutter.schedule(sockets::cut, settings.longest().toMillis(), TimeUnit.MILLISECONDS);
        try {
            deliver(session.getTransport(), message);
        } catch (MessagingException failure) {
            throw new Refusal.RefusedException(Refusal.of(failure), failure);
        } finally {
            cut.cancel(false);
        }
    }

    private MimeMail message(Session session, UUID id, OutgoingMail mail) throws Refusal.RefusedException {
        try {
            var message = new MimeMail(session, sender(), contact(), id, mail, Date.from(clock.instant()));
            message.saveChanges();
            return message;
        } catch (MessagingException failure) {
            throw new Refusal.RefusedException(Refusal.unwritable(failure), failure);
        }
    }

    private static void deliver(Transport transport, MimeMail message) throws Refusal.RefusedException, MessagingException {
        try {
            transport.connect();
        } catch (MessagingException failure) {
            throw new Refusal.RefusedException(Refusal.ofTheServer(failure), failure);
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            leave(transport);
        }
    }

    /** What was taken is taken, however the conversation ends. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.debugf(rude, "The mail server did not say good-bye");
        }
    }

    private Session session(PromptSockets sockets) {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls() != StartTls.DISABLED));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls() == StartTls.REQUIRED));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", String.valueOf(settings.startTls() == StartTls.REQUIRED));
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail.mime.charset", StandardCharsets.UTF_8.name());
        properties.put("mail.smtp.socketFactory", sockets);
        for (var step : new String[] { "connectiontimeout", "timeout", "writetimeout" }) {
            properties.setProperty("mail.smtp." + step, String.valueOf(TIME_OUT.toMillis()));
        }
        return Session.getInstance(properties, settings.user().map(this::authenticator).orElse(null));
    }

    private Authenticator authenticator(String user) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, settings.password().orElse(""));
            }
        };
    }
}
