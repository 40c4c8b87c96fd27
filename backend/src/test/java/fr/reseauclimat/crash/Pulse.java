package fr.reseauclimat.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody who asks for the list of events four times a second, whatever became of the last time. */
final class Pulse implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    /** @param status -1 where no answer came */
    record Beat(long askedAt, long millis, int status, boolean saysWhen) {
    }

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Beat> beats = new CopyOnWriteArrayList<>();
    private final HttpRequest request;
    private volatile boolean over;

    Pulse(URI api) {
        request = HttpRequest.newBuilder(api.resolve("/api/events?size=20")).timeout(TIMEOUT).build();
        threads.execute(() -> {
            try {
                while (!over) {
                    threads.execute(this::beat);
                    Thread.sleep(EVERY);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void beat() {
        var asked = System.nanoTime();
        var status = -1;
        var saysWhen = false;
        try {
            var answer = client.send(request, BodyHandlers.discarding());
            status = answer.statusCode();
            saysWhen = answer.headers().firstValue("Retry-After").isPresent();
        } catch (IOException e) {
            saysWhen = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        beats.add(new Beat(asked, (System.nanoTime() - asked) / 1_000_000, status, saysWhen));
    }

    /** Waits for what was asked for. @return every answer, in the order in which they were asked for */
    List<Beat> stop() throws InterruptedException {
        over = true;
        Thread.sleep(EVERY.multipliedBy(2));
        threads.close();
        return beats.stream().sorted(java.util.Comparator.comparingLong(Beat::askedAt)).toList();
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
        client.shutdownNow();
    }
}
