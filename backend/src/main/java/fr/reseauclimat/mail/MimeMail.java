package fr.reseauclimat.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;

import fr.reseauclimat.shared.text.MailAddress;
import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

/** A mail as it goes over the wire: text and HTML as alternatives, then the attached files. */
class MimeMail extends MimeMessage {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final String messageId;

    MimeMail(Session session, Recipient from, MailAddress contact, UUID id, OutgoingMail mail, Date sentAt) throws MessagingException {
        super(session);
        messageId = "<" + id + "@" + from.address().domain() + ">";
        setFrom(address(from));
        setRecipient(RecipientType.TO, address(mail.to()));
        setReplyTo(new Address[] { address(new Recipient(mail.replyTo() == null ? contact : mail.replyTo(), null)) });
        setSubject(mail.subject(), CHARSET);
        setSentDate(sentAt);
        // RFC 3834: nobody's absence notice should answer it
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        setContent(content(mail));
    }

    /** Keeps the identifier that the mail has had since it was handed in. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart content(OutgoingMail mail) throws MessagingException {
        var bodies = new MimeMultipart("alternative", text(mail.text(), "plain"), text(mail.html(), "html"));
        if (mail.attachments().isEmpty()) {
            return bodies;
        }
        var all = new MimeMultipart("mixed");
        var both = new MimeBodyPart();
        both.setContent(bodies);
        all.addBodyPart(both);
        for (var file : mail.attachments()) {
            all.addBodyPart(attachment(file));
        }
        return all;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, CHARSET, subtype);
        return part;
    }

    private static MimeBodyPart attachment(MailAttachment file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
        part.setFileName(file.fileName());
        return part;
    }

    /** Asks again whether mail can go there: what was stored long ago may be spelled otherwise by the mail server. */
    private static InternetAddress address(Recipient person) throws MessagingException {
        try {
            return new InternetAddress(MailAddress.of(person.address().value()).value(), person.name(), CHARSET);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is always there", e);
        }
    }
}
