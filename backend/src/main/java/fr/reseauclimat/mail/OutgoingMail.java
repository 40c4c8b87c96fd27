package fr.reseauclimat.mail;

import java.util.List;

import fr.reseauclimat.shared.text.MailAddress;

/**
 * A mail as it is to arrive. {@link MailWriter} makes one from a template.
 *
 * @param replyTo who reads an answer, or null: then the network does
 */
public record OutgoingMail(Recipient to, MailAddress replyTo, String subject, String text, String html, List<MailAttachment> attachments) {

    /** @throws IllegalArgumentException where a part is missing */
    public OutgoingMail {
        subject = HeaderText.fold(subject);
        if (to == null || subject == null || text == null || text.isBlank() || html == null || html.isBlank()) {
            throw new IllegalArgumentException("A mail needs a recipient, a subject, a text and its HTML");
        }
        attachments = List.copyOf(attachments);
    }

    public OutgoingMail(Recipient to, String subject, String text, String html, List<MailAttachment> attachments) {
        this(to, null, subject, text, html, attachments);
    }

    /** @param address of who runs what the mail is about, or null: then the network answers */
    public OutgoingMail answeredBy(MailAddress address) {
        return new OutgoingMail(to, address, subject, text, html, attachments);
    }
}
