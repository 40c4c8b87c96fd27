package fr.reseauclimat.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The mail box in the browser, and the same as JSON for tests. */
final class MailboxServer implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();
    private static final String OWN_PAGES = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** A message may hold anything: no script, no form, nothing loaded; its links open elsewhere. */
    private static final String FOREIGN_PAGE = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final MailStore store;

    private MailboxServer(MailStore store, HttpServer server) {
        this.store = store;
        this.server = server;
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    static MailboxServer start(MailStore store, InetAddress address, int port) throws IOException {
        return new MailboxServer(store, HttpServer.create(new InetSocketAddress(address, port), 0));
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            String[] parts = path.substring(1).split("/");
            if (method.equals("GET") && path.equals("/")) {
                html(exchange, MailboxPages.list(store.list(recipient(exchange)), recipient(exchange)));
            } else if (method.equals("GET") && path.equals("/style.css")) {
                style(exchange);
            } else if (method.equals("GET") && path.equals("/api/messages")) {
                json(exchange, store.list(recipient(exchange)));
            } else if (method.equals("DELETE") && path.equals("/api/messages")) {
                store.clear();
                send(exchange, 204, "text/plain", OWN_PAGES, new byte[0]);
            } else if (method.equals("POST") && path.equals("/vider") && isOwnForm(exchange)) {
                store.clear();
                exchange.getResponseHeaders().set("Location", "/");
                send(exchange, 303, "text/plain", OWN_PAGES, new byte[0]);
            } else if (method.equals("GET") && path.startsWith("/api/messages/") && parts.length == 3) {
                Optional<StoredMail> mail = store.find(parts[2]);
                if (mail.isPresent()) {
                    json(exchange, mail.get());
                } else {
                    notFound(exchange);
                }
            } else if (method.equals("GET") && parts[0].equals("messages") && parts.length >= 2) {
                message(exchange, parts);
            } else {
                notFound(exchange);
            }
        }
    }

    private void message(HttpExchange exchange, String[] parts) throws IOException {
        Optional<StoredMail> found = store.find(parts[1]);
        if (found.isEmpty()) {
            notFound(exchange);
            return;
        }
        StoredMail mail = found.get();
        String what = parts.length > 2 ? parts[2] : "";
        switch (what) {
            case "" -> html(exchange, MailboxPages.message(mail));
            case "html" -> send(exchange, 200, "text/html; charset=utf-8", FOREIGN_PAGE,
                    ("<base target=\"_blank\">" + mail.html()).getBytes(StandardCharsets.UTF_8));
            case "source" -> download(exchange, "message-" + mail.id() + ".eml", "message/rfc822",
                    Files.readAllBytes(store.file(mail.id())));
            default -> attachment(exchange, mail, what);
        }
    }

    private void attachment(HttpExchange exchange, StoredMail mail, String number) throws IOException {
        if (!number.matches("[0-9]{1,3}") || Integer.parseInt(number) >= mail.attachments().size()) {
            notFound(exchange);
            return;
        }
        StoredMail.Attachment attachment = mail.attachments().get(Integer.parseInt(number));
        download(exchange, attachment.name(), attachment.mediaType(), MailParser.attachment(store.file(mail.id()), Integer.parseInt(number)));
    }

    /** Another site open in the same browser must not empty the box. */
    private boolean isOwnForm(HttpExchange exchange) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        return origin != null && origin.equals("http://" + exchange.getRequestHeaders().getFirst("Host"));
    }

    private static String recipient(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query == null) {
            return "";
        }
        for (String pair : query.split("&")) {
            if (pair.startsWith("to=")) {
                return URLDecoder.decode(pair.substring(3), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static void style(HttpExchange exchange) throws IOException {
        try (InputStream in = MailboxServer.class.getResourceAsStream("/mailbox.css")) {
            send(exchange, 200, "text/css; charset=utf-8", OWN_PAGES, in.readAllBytes());
        }
    }

    private static void json(HttpExchange exchange, Object value) throws IOException {
        send(exchange, 200, "application/json", OWN_PAGES, JSON.writeValueAsBytes(value));
    }

    private static void html(HttpExchange exchange, String page) throws IOException {
        send(exchange, 200, "text/html; charset=utf-8", OWN_PAGES, page.getBytes(StandardCharsets.UTF_8));
    }

    private static void notFound(HttpExchange exchange) throws IOException {
        send(exchange, 404, "text/html; charset=utf-8", OWN_PAGES, MailboxPages.missing().getBytes(StandardCharsets.UTF_8));
    }

    private static void download(HttpExchange exchange, String name, String type, byte[] body) throws IOException {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        send(exchange, 200, type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+") ? type : "application/octet-stream", OWN_PAGES, body);
    }

    private static void send(HttpExchange exchange, int status, String type, String policy, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
