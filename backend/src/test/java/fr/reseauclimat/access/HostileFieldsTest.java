package fr.reseauclimat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.contract.CheckedAnswers;
import fr.reseauclimat.contract.ContractDocument;
import fr.reseauclimat.contract.ContractOperation;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/**
 * Case 34, and its kin: for every parameter, header, field and file of the contract, whatever may be sent instead of what is
 * meant, one at a time in a request that is right otherwise; then every operation by everybody, with every token that is
 * none, in wrong formats. No answer is a failure of the API, none has a status or a shape that the contract does not know.
 * It has a database of its own: what is right is done too, and nobody finds afterwards what was there.
 */
@QuarkusTest
@ApiTest
@Tag("crash")
class HostileFieldsTest {

    private static final Logger LOG = Logger.getLogger(HostileFieldsTest.class);
    private static final int CONNECTIONS = 8;
    private static final int LEAST = 20_000;
    /** So many in a row are asked by who may do everything, then one by somebody else. */
    private static final int ROTATION = 4;

    private static final List<String> NO_TOKENS = List.of("Bearer abc", "Bearer a.b.c", "Bearer eyJhbGciOiJub25lIn0.e30.", "Bearer " + "x".repeat(2_000),
            "Link", "Link abc", "Link a.b.c", "link ' or '1'='1", "Link " + "x".repeat(2_000));
    private static final List<String> FORMATS = List.of("text/plain", "application/xml", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "application/json; charset=utf-16", "image/gif", "nonsense", "*/*");
    private static final List<String> WISHES = List.of("application/xml", "text/csv", "image/png;q=0.1", "nonsense", "*/*;q=0", "text/event-stream");

    @TestHTTPResource("/")
    URI server;

    @Inject
    HostileWorld world;

    private final AtomicInteger sent = new AtomicInteger();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, String> defects = new ConcurrentSkipListMap<>();

    @Test
    void whateverIsSentInAnyFieldIsAnsweredAsTheContractSays() throws Exception {
        var begin = System.nanoTime();
        world.prepare();
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            var tasks = ContractDocument.current().operations().stream()
                    .<Callable<Void>>map(operation -> () -> {
                        send(client, requests(operation));
                        return null;
                    }).toList();
            for (var done : connections.invokeAll(tasks)) {
                done.get();
            }
        }
        LOG.infof("%d hostile requests to %d operations in %d s; answers: %s", sent.get(), ContractDocument.current().operations().size(),
                Duration.ofNanos(System.nanoTime() - begin).toSeconds(), statuses);
        defects.values().forEach(LOG::warn);
        assertThat(defects.values()).isEmpty();
        assertThat(sent.get()).as("requests").isGreaterThanOrEqualTo(LEAST);
    }

    private List<HostileRequest> requests(ContractOperation operation) {
        var valid = world.valid(operation);
        var requests = new ArrayList<HostileRequest>();
        for (var variant : valid.variants()) {
            var turn = requests.size() / ROTATION % Caller.values().length;
            var somebody = Caller.values()[turn];
            requests.add(requests.size() % ROTATION == 0 ? variant.by(somebody.credentials(), somebody.name()) : variant);
        }
        WISHES.forEach(wish -> requests.add(valid.header("Accept", wish)));
        if (operation.hasBody()) {
            FORMATS.forEach(format -> requests.add(valid.header("Content-Type", format)));
        }
        NO_TOKENS.forEach(token -> requests.add(valid.by(token, "nobody")));
        for (var caller : Caller.values()) {
            requests.add(valid.by(caller.credentials(), caller.name()));
        }
        requests.add(valid);
        return requests;
    }

    private void send(HttpClient client, List<HostileRequest> requests) throws InterruptedException {
        for (var request : requests) {
            try {
                send(client, request);
            } catch (IOException first) {
                again(client, request);
            }
        }
    }

    /** The server may close a connection in the moment in which it is used for something else. */
    private void again(HttpClient client, HostileRequest request) throws InterruptedException {
        try {
            send(client, request);
        } catch (IOException unanswered) {
            defects.putIfAbsent(request.operation().id() + " unanswered", request + " is not answered: " + unanswered);
        }
    }

    private void send(HttpClient client, HostileRequest request) throws IOException, InterruptedException {
        var answer = client.send(request.on(server), HttpResponse.BodyHandlers.ofInputStream());
        var type = answer.headers().firstValue("Content-Type").orElse(null);
        try (var content = answer.body()) {
            // what goes on for minutes is only begun
            var body = type != null && type.startsWith("text/event-stream") ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8);
            judge(request, answer.statusCode(), type, body);
        }
    }

    private void judge(HostileRequest request, int status, String type, String body) {
        sent.incrementAndGet();
        statuses.computeIfAbsent(status, first -> new AtomicInteger()).incrementAndGet();
        if (status >= 500) {
            defects.putIfAbsent(request.operation().id() + " " + status, request + " answers " + status);
            return;
        }
        try {
            CheckedAnswers.compare(request.operation(), status, type, body);
        } catch (AssertionError difference) {
            defects.putIfAbsent(request.operation().id() + " " + status, request + ": " + difference.getMessage());
        }
    }
}
