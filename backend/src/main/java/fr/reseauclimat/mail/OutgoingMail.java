package fr.reseauclimat.mail;

import java.util.List;

/** A mail as it is to arrive. {@link MailWriter} makes one from a template. */
public record OutgoingMail(MailAddress to, String subject, String text, String html, List<MailAttachment> attachments) {

    /** @throws IllegalArgumentException where a part is missing, or the subject holds a line break */
    public OutgoingMail {
        HeaderText.require("subject", subject);
        if (to == null || text == null || text.isBlank() || html == null || html.isBlank()) {
            throw new IllegalArgumentException("A mail needs a recipient, a text and its HTML");
        }
        attachments = List.copyOf(attachments);
    }
}
