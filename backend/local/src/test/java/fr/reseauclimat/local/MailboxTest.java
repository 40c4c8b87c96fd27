package fr.reseauclimat.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    private static final String ATTACK = "<script>alert(1)</script>";

    @TempDir
    Path folder;
    private Mailbox mailbox;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void open() {
        folder.toFile().setReadable(true, false);
        mailbox = Mailbox.temporary(folder);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void lettersAreNobodyElsesToRead() throws Exception {
        send("Votre lien", "nadia@example.org", "https://localhost/inscription/secret", "<p>secret</p>");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1).allSatisfy(file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }

    @Test
    void aMessageIsStoredWithItsTextsAndAttachments() throws Exception {
        send("Inscription confirmée : Élus", "nadia@example.org", "Bonjour Nadia", "<p>Bonjour <b>Nadia</b></p>");

        JsonNode mail = messages("").get(0);

        assertThat(mail.get("subject").asText()).isEqualTo("Inscription confirmée : Élus");
        assertThat(mail.get("from").asText()).isEqualTo("Réseau Climat <reseau@example.org>");
        assertThat(mail.get("to").get(0).asText()).isEqualTo("nadia@example.org");
        assertThat(mail.get("text").asText()).contains("Bonjour Nadia");
        assertThat(mail.get("html").asText()).contains("<b>Nadia</b>");
        assertThat(mail.get("date").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        JsonNode attachment = mail.get("attachments").get(0);
        assertThat(attachment.get("name").asText()).isEqualTo("rencontre.ics");
        assertThat(attachment.get("mediaType").asText()).isEqualTo("text/calendar");
        HttpResponse<String> download = get(attachment.get("url").asText());
        assertThat(download.body()).contains("BEGIN:VCALENDAR");
        assertThat(download.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }

    @Test
    void theNewestComesFirstAndARecipientCanBeSearched() throws Exception {
        send("Un", "nadia@example.org", "1", "");
        send("Deux", "bruno@example.org", "2", "");
        send("Trois", "nadia@example.org", "3", "");

        assertThat(messages("")).extracting(m -> m.get("subject").asText()).containsExactly("Trois", "Deux", "Un");
        assertThat(messages("?to=Nadia%40example.org")).extracting(m -> m.get("subject").asText()).containsExactly("Trois", "Un");
        assertThat(get("/?to=bruno").body()).contains("Deux").doesNotContain("Trois");
    }

    @Test
    void whatAMessageHoldsIsShownAsText() throws Exception {
        send(ATTACK, "nadia@example.org", ATTACK + " http://localhost/a?b=1&c=\"x", "<p onclick=x>" + ATTACK + "</p>");
        String id = messages("").get(0).get("id").asText();

        for (String page : new String[] {"/", "/messages/" + id, "/?to=" + "%3Cscript%3Ealert(1)%3C/script%3E"}) {
            HttpResponse<String> response = get(page);
            assertThat(response.body()).doesNotContain("<script");
            assertThat(policy(response)).contains("default-src 'none'").doesNotContain("unsafe");
        }
        assertThat(get("/messages/" + id).body()).contains("&lt;script&gt;").contains("href=\"http://localhost/a?b=1&amp;c=\"");
        assertThat(policy(get("/messages/" + id + "/html"))).startsWith("sandbox").doesNotContain("allow-scripts", "allow-same-origin");
    }

    @Test
    void anotherSiteCannotEmptyTheBox() throws Exception {
        send("Reste", "nadia@example.org", "1", "");
        HttpRequest foreign = HttpRequest.newBuilder(URI.create(mailbox.url() + "/vider")).header("Origin", "http://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.noBody()).build();

        assertThat(http.send(foreign, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(404);
        assertThat(messages("")).hasSize(1);

        HttpRequest own = HttpRequest.newBuilder(URI.create(mailbox.url() + "/api/messages")).DELETE().build();
        assertThat(http.send(own, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(204);
        assertThat(messages("")).isEmpty();
    }

    @Test
    void messagesAreStillThereAfterARestart() throws Exception {
        send("Reste", "nadia@example.org", "1", "");
        mailbox.close();
        folder.toFile().setReadable(true, false);
        mailbox = Mailbox.temporary(folder);

        assertThat(messages("")).hasSize(1);
    }

    @Test
    void anUnknownMessageIsNotFoundAndNoFileIsReachable() throws Exception {
        for (String path : new String[] {"/messages/1", "/messages/../secrets.properties", "/messages/..%2Flock", "/api/messages/x", "/x"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private void send(String subject, String to, String text, String html) throws MessagingException, IOException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("reseau@example.org", "Réseau Climat", "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeMultipart alternatives = new MimeMultipart("alternative", plain);
        if (!html.isEmpty()) {
            MimeBodyPart rich = new MimeBodyPart();
            rich.setText(html, "UTF-8", "html");
            alternatives.addBodyPart(rich);
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setText("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "UTF-8", "calendar");
        calendar.setFileName("rencontre.ics");
        message.setContent(new MimeMultipart("mixed", body, calendar));
        Transport.send(message);
    }

    private JsonNode messages(String query) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get("/api/messages" + query).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(mailbox.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String policy(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
