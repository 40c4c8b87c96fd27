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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.testing.Tokens;

/** Many people who register and give back their places, and ask again until the API has said that it is done. */
final class Crowd implements AutoCloseable {

    private static final int THREADS = 8;
    /** Who leaves does so after as many others have come: when people wait for the place. */
    private static final int STAY = 1_000;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /**
     * @param role   of this person
     * @param leaves whether this person gives the place back in the end
     */
    record Wish(UUID event, String person, String role, Seat seat, boolean leaves) {
    }

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final List<Wish> wishes;
    private final List<CountDownLatch> registered;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger retries = new AtomicInteger();
    private final Map<UUID, Set<String>> inside = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Crowd(URI api, List<Wish> wishes, int seed) {
        this.api = api;
        this.wishes = wishes;
        Collections.shuffle(wishes, new Random(seed));
        registered = wishes.stream().map(wish -> new CountDownLatch(1)).toList();
    }

    /** Begins, and returns while it goes on. */
    List<? extends Future<?>> begin() {
        var threads = Executors.newFixedThreadPool(THREADS);
        var work = IntStream.range(0, THREADS).mapToObj(i -> threads.submit(this::work)).toList();
        threads.shutdown();
        return work;
    }

    /** @return how many requests the API has said to have done */
    int acknowledged() {
        return acknowledged.get();
    }

    int retries() {
        return retries.get();
    }

    /** @return addresses of those who were told that they are registered, or wait, and never gave it back */
    Set<String> inside(UUID event) {
        return inside.getOrDefault(event, Set.of());
    }

    static void await(List<? extends Future<?>> work) throws InterruptedException, ExecutionException {
        for (var part : work) {
            part.get();
        }
    }

    private void work() {
        try {
            for (var i = next.getAndIncrement(); i < wishes.size() + STAY; i = next.getAndIncrement()) {
                if (i < wishes.size()) {
                    register(wishes.get(i));
                    registered.get(i).countDown();
                }
                if (i >= STAY && wishes.get(i - STAY).leaves()) {
                    registered.get(i - STAY).await();
                    leave(wishes.get(i - STAY));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void register(Wish wish) throws InterruptedException {
        untilAcknowledged(request(wish).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"seat\": \"" + wish.seat() + "\"}")).build(), 200);
        inside.computeIfAbsent(wish.event(), event -> ConcurrentHashMap.newKeySet()).add(Tokens.email(wish.person()));
    }

    private void leave(Wish wish) throws InterruptedException {
        untilAcknowledged(request(wish).DELETE().build(), 204);
        inside.get(wish.event()).remove(Tokens.email(wish.person()));
    }

    private void untilAcknowledged(HttpRequest request, int wanted) throws InterruptedException {
        while (true) {
            try {
                var answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == wanted) {
                    acknowledged.incrementAndGet();
                    return;
                }
                if (answer.statusCode() < 500) {
                    throw new IllegalStateException(request + " answered " + answer.statusCode() + ": " + answer.body());
                }
            } catch (IOException e) {
                // nobody is there: what became of it is not known, so the same is asked again
                Thread.sleep(100);
            }
            retries.incrementAndGet();
        }
    }

    private HttpRequest.Builder request(Wish wish) {
        var token = tokens.computeIfAbsent(wish.person(), person -> Tokens.of(person, wish.role()));
        return HttpRequest.newBuilder(api.resolve("/api/events/" + wish.event() + "/registration"))
                .timeout(TIMEOUT).header("Authorization", "Bearer " + token);
    }

    @Override
    public void close() {
        client.close();
    }
}
