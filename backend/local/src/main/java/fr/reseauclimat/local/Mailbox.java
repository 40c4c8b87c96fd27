package fr.reseauclimat.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** Takes every mail that the platform sends, delivers none, and shows them in the browser. */
public final class Mailbox implements AutoCloseable {

    private static final int LARGEST_MESSAGE = 25 << 20;

    private final SMTPServer smtp;
    private final MailboxServer web;

    private Mailbox(SMTPServer smtp, MailboxServer web) {
        this.smtp = smtp;
        this.web = web;
    }

    static Mailbox start(Settings settings) {
        return start(settings.data().resolve("mailbox"), settings.host(), settings.port(Service.SMTP), settings.port(Service.MAILBOX));
    }

    /** On free ports of this machine, for tests. */
    public static Mailbox temporary(Path folder) {
        return start(folder, "127.0.0.1", 0, 0);
    }

    private static Mailbox start(Path folder, String host, int smtpPort, int webPort) {
        try {
            MailStore store = new MailStore(folder);
            InetAddress address = InetAddress.getByName(host);
            SMTPServer smtp = new SMTPServer.Builder()
                    .bindAddress(address)
                    .port(smtpPort)
                    .hostName("localhost")
                    .softwareName("Réseau Climat, boîte aux lettres")
                    .maxMessageSize(LARGEST_MESSAGE)
                    .insertReceivedHeaders(false)
                    .messageHandlerFactory(context -> new Delivery(store))
                    .build();
            smtp.start();
            return new Mailbox(smtp, MailboxServer.start(store, address, webPort));
        } catch (IOException e) {
            throw new UncheckedIOException("The mail box did not start", e);
        }
    }

    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    public String url() {
        return "http://localhost:" + web.port();
    }

    @Override
    public void close() {
        smtp.stop();
        web.close();
    }

    /** One message of one sender for all of its recipients. */
    private static final class Delivery implements MessageHandler {

        private final MailStore store;
        private final List<String> recipients = new ArrayList<>();

        private Delivery(MailStore store) {
            this.store = store;
        }

        @Override
        public void from(String from) {
            // The message itself says who wrote it.
        }

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            store.store(recipients, data);
            return "stored";
        }

        @Override
        public void done() {
            // Stored already.
        }
    }
}
