package fr.reseauclimat.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.SocketFactory;

import org.jboss.logging.Logger;

/**
 * Sockets that send at once. A conversation with a mail server is one of short lines, each of which would otherwise
 * wait for the acknowledgement of the one before: that took half the time of a mail.
 */
final class PromptSockets extends SocketFactory {

    private static final Logger LOG = Logger.getLogger(PromptSockets.class);

    private final List<Socket> made = new CopyOnWriteArrayList<>();

    /** Ends what goes on over them. */
    void cut() {
        for (var socket : made) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.warn("A connection to the mail server cannot be closed", e);
            }
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        made.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
    }

    private Socket connected(InetSocketAddress server, InetSocketAddress own) throws IOException {
        var socket = createSocket();
        socket.bind(own);
        socket.connect(server);
        return socket;
    }
}
