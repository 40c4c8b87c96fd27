package fr.reseauclimat.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;

import fr.reseauclimat.mail.MailServerSettings.StartTls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;

/** Hands one mail to the mail server, over a connection of its own: one that was kept may have died meanwhile. */
@ApplicationScoped
class SmtpPost {

    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    @Inject
    MailServerSettings settings;

    @Inject
    Clock clock;

    /**
     * Returns once the server has taken it.
     *
     * @param id makes the Message-ID, which stays the same however often the mail is tried, so that a mailbox can tell
     *           that it has it already
     */
    void deliver(UUID id, OutgoingMail mail) throws MessagingException {
        Transport.send(new MimeMail(session(), Recipient.parse(settings.from()), id, mail, Date.from(clock.instant())));
    }

    private Session session() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls() != StartTls.DISABLED));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls() == StartTls.REQUIRED));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", String.valueOf(settings.startTls() == StartTls.REQUIRED));
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail.mime.charset", StandardCharsets.UTF_8.name());
        properties.put("mail.smtp.socketFactory", new PromptSockets());
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
