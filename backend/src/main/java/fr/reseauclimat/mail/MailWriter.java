package fr.reseauclimat.mail;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes a mail from a template of the feature that sends it: a file {@code templates/mail/<name>.txt} in the markup
 * of {@link LetterMarkup}, which becomes the plain text and the HTML alike.
 *
 * <pre>
 * &#64;CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
 * final class EventMails {
 *     static native TemplateInstance registrationConfirmed(String title, String when, String address);
 * }
 *
 * outbox.send(mailWriter.write(to, EventMails.registrationConfirmed(title, when, address)));
 * </pre>
 */
@ApplicationScoped
public class MailWriter {

    @CheckedTemplate(basePath = "mail-layout")
    static final class Layout {

        private Layout() {
        }

        static native TemplateInstance letter(Letter letter);
    }

    public OutgoingMail write(Recipient to, TemplateInstance template, MailAttachment... attachments) {
        var letter = LetterMarkup.read(template.render(), to.name());
        return new OutgoingMail(to, letter.subject(), form(letter, Variant.TEXT_PLAIN), form(letter, Variant.TEXT_HTML),
                List.of(attachments));
    }

    private static String form(Letter letter, String mediaType) {
        return Layout.letter(letter)
                .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(mediaType))
                .render();
    }
}
