package fr.reseauclimat.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends each POST under a key of its own, and again under that key until it is answered. */
final class Impatient implements AutoCloseable {

    private static final int CALLERS = 24;
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int CONFLICT = 409;
    private static final int FAILED = 500;

    /** @param token of who asks, or null for a visitor */
    record Post(String path, String body, String token, UUID key) {
    }

    /** @param body without what is of the moment */
    record Answer(int status, String body) {
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final URI api;
    private final Map<Post, Answer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger retries = new AtomicInteger();

    Impatient(URI api) {
        this.api = api;
    }

    List<Future<?>> begin(List<Post> posts, int seed) {
        var mixed = new java.util.ArrayList<>(posts);
        Collections.shuffle(mixed, new Random(seed));
        return mixed.stream().<Future<?>> map(post -> callers.submit(() -> answers.put(post, untilAnswered(post)))).toList();
    }

    int answered() {
        return answers.size();
    }

    int retries() {
        return retries.get();
    }

    Answer answer(Post post) {
        return answers.get(post);
    }

    Answer untilAnswered(Post post) {
        while (true) {
            try {
                var answer = client.send(request(post), BodyHandlers.ofString());
                var busy = answer.statusCode() == CONFLICT && answer.body().contains("request-in-progress");
                if (answer.statusCode() < FAILED && !busy) {
                    return new Answer(answer.statusCode(), answer.body());
                }
                Thread.sleep(20);
            } catch (IOException e) {
                // nobody is there: what became of it is not known, so the same is asked again
                pause();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            retries.incrementAndGet();
        }
    }

    private HttpRequest request(Post post) {
        var request = HttpRequest.newBuilder(api.resolve(post.path())).timeout(TIMEOUT)
                .header("Idempotency-Key", post.key().toString()).header("Content-Type", "application/json")
                .POST(post.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(post.body()));
        return (post.token() == null ? request : request.header("Authorization", "Bearer " + post.token())).build();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        callers.shutdownNow();
        client.close();
    }
}
