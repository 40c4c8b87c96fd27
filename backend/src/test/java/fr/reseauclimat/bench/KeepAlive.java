package fr.reseauclimat.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that asks the same again and again: a full HTTP client would cost more than what it measures. */
final class KeepAlive implements AutoCloseable {

    private final Socket socket;
    private final InputStream input;
    private final byte[] request;

    KeepAlive(URI server, String path, String token) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        input = new BufferedInputStream(socket.getInputStream(), 65_536);
        var credentials = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
        request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + credentials + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** @throws IOException where the answer is not a 200 of known length */
    byte[] ask() throws IOException {
        socket.getOutputStream().write(request);
        var status = line();
        var length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        var body = input.readNBytes(Math.max(length, 0));
        if (!status.contains(" 200 ") || length < 0) {
            throw new IOException(status + " " + new String(body, StandardCharsets.UTF_8));
        }
        return body;
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int character = input.read(); character != '\n'; character = input.read()) {
            if (character < 0) {
                throw new EOFException();
            }
            if (character != '\r') {
                line.append((char) character);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
