package fr.reseauclimat.mail;

import java.util.List;

/** A mail as it is to arrive. {@link MailWriter} makes one from a template. */
public record OutgoingMail(Recipient to, String subject, String text, String html, List<MailAttachment> attachments) {

    /** @throws IllegalArgumentException where a part is missing */
    public OutgoingMail {
        subject = HeaderText.fold(subject);
        if (to == null || subject == null || text == null || text.isBlank() || html == null || html.isBlank()) {
            throw new IllegalArgumentException("A mail needs a recipient, a subject, a text and its HTML");
        }
        attachments = List.copyOf(attachments);
    }
}
