package fr.reseauclimat.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * The mail server of the tests, on the port that the API sends to. It is down until a test starts it: what other tests
 * send stays in the outbox.
 */
public final class MailServer implements AutoCloseable {

    // a system property, because Quarkus loads this class in more than one class loader
    private static final String PORT = "test.smtp.port";

    private final GreenMail server;

    private MailServer() {
        server = new PromptGreenMail(new ServerSetup(Integer.parseInt(port()), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public static MailServer start() {
        return new MailServer();
    }

    /** What the API sends to, for a server that is started otherwise. */
    public static synchronized String port() {
        if (System.getProperty(PORT) == null) {
            try (var free = new ServerSocket(0)) {
                System.setProperty(PORT, String.valueOf(free.getLocalPort()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return System.getProperty(PORT);
    }

    /** Everything that came since the start. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** What this address has received since the start. */
    public List<MimeMessage> receivedBy(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(message -> isFor(message, address)).toList();
    }

    private static boolean isFor(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients()).anyMatch(recipient -> ((InternetAddress) recipient).getAddress().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /**
     * Answers at once: the second line of an answer would otherwise wait until the client has acknowledged the first,
     * which it does when it has nothing to say for 40 ms.
     */
    private static final class PromptGreenMail extends GreenMail {

        PromptGreenMail(ServerSetup setup) {
            super(setup);
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            var services = new HashMap<String, AbstractServer>();
            for (var setup : setups) {
                services.put(setup.getProtocol(), new PromptSmtpServer(setup, managers));
            }
            return services;
        }
    }

    private static final class PromptSmtpServer extends SmtpServer {

        PromptSmtpServer(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected void handleClientSocket(Socket client) throws SocketException {
            client.setTcpNoDelay(true);
            super.handleClientSocket(client);
        }
    }
}
