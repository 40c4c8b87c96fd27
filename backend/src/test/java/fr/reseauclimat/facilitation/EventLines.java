package fr.reseauclimat.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import fr.reseauclimat.testing.Tokens;
import io.restassured.path.json.JsonPath;

/** Server-sent events, read from the socket as they come. */
public final class EventLines implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;

    public EventLines(URI server, String path, String username, String role) throws IOException {
        this(server, path, "Bearer " + Tokens.of(username, role));
    }

    public EventLines(URI server, String path, String credentials) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + "Authorization: " + credentials + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @return what the next event carries */
    public JsonPath next() throws IOException {
        String line;
        do {
            line = lines.readLine();
            assertThat(line).as("the stream goes on").isNotNull();
        } while (!line.startsWith("data:"));
        return new JsonPath(line.substring("data:".length()));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
