package fr.reseauclimat.local;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Reads a stored message: its texts, and what is attached to it. */
final class MailParser {

    static final String ENVELOPE_TO = "X-Mailbox-To";

    private String text = "";
    private String html = "";
    private final List<Part> attached = new ArrayList<>();

    private MailParser() {
    }

    static StoredMail read(String id, Path file, Instant receivedAt) throws IOException {
        try {
            MimeMessage message = open(file);
            MailParser parser = new MailParser();
            parser.walk(message);
            String to = message.getHeader(ENVELOPE_TO, ",");
            return new StoredMail(id, decode(message.getHeader("From", ", ")),
                    to == null ? List.of() : Arrays.stream(to.split(",")).map(String::strip).toList(),
                    decode(message.getSubject()), receivedAt, parser.text, parser.html, parser.describe(id));
        } catch (MessagingException e) {
            throw new IOException("Unreadable message " + id, e);
        }
    }

    static byte[] attachment(Path file, int number) throws IOException {
        try {
            MailParser parser = new MailParser();
            parser.walk(open(file));
            try (InputStream in = parser.attached.get(number).getInputStream()) {
                return in.readAllBytes();
            }
        } catch (MessagingException e) {
            throw new IOException("Unreadable message", e);
        }
    }

    private static MimeMessage open(Path file) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    private void walk(Part part) throws MessagingException, IOException {
        boolean named = part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                walk(parts.getBodyPart(i));
            }
        } else if (!named && text.isEmpty() && part.isMimeType("text/plain")) {
            text = part.getContent().toString();
        } else if (!named && html.isEmpty() && part.isMimeType("text/html")) {
            html = part.getContent().toString();
        } else {
            attached.add(part);
        }
    }

    private List<StoredMail.Attachment> describe(String id) throws MessagingException, IOException {
        List<StoredMail.Attachment> result = new ArrayList<>();
        for (int i = 0; i < attached.size(); i++) {
            Part part = attached.get(i);
            String name = part.getFileName() == null ? "piece-" + (i + 1) : decode(part.getFileName());
            String type = part.getContentType().split(";")[0].strip().toLowerCase(Locale.ROOT);
            try (InputStream in = part.getInputStream()) {
                result.add(new StoredMail.Attachment(name, type, "/messages/" + id + "/" + i, in.readAllBytes().length));
            }
        }
        return result;
    }

    private static String decode(String value) throws IOException {
        return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
    }
}
