package fr.reseauclimat.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Starts a program again when it ended by itself: so many times in a while and no more, since what dies again and again wants
 * to be looked at.
 */
final class Supervision<P extends Program> implements AutoCloseable {

    static final int MOST = 5;

    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final Executor WORKERS = Executors.newVirtualThreadPerTaskExecutor();

    private final String label;
    private final Supplier<P> spawn;
    private final Consumer<P> awaitReady;
    private final Console console;
    private final CompletableFuture<String> death;
    private final Duration pause;
    private final Deque<Long> starts = new ArrayDeque<>();
    private P part;
    private boolean closed;

    /**
     * @param awaitReady returns once the part answers, and throws where it does not
     * @param death      completed with what to tell when it is not started again
     */
    Supervision(String label, Supplier<P> spawn, Consumer<P> awaitReady, Console console, CompletableFuture<String> death, Duration pause) {
        this.label = label;
        this.spawn = spawn;
        this.awaitReady = awaitReady;
        this.console = console;
        this.death = death;
        this.pause = pause;
    }

    /** The part runs afterwards; whether it answers is waited for by {@link #watch()}. */
    synchronized Supervision<P> begin() {
        if (closed) {
            throw new IllegalStateException("stopping");
        }
        part = spawn.get();
        return this;
    }

    /** @return once it answers; from then on it is started again when it ends */
    P watch() {
        P watched = current();
        awaitReady.accept(watched);
        watched.onExit().thenRunAsync(() -> revive(watched), WORKERS);
        return watched;
    }

    private void revive(P ended) {
        String last = ended.obituary();
        while (!isClosed()) {
            if (!mayStartAgain()) {
                death.complete("%s\n  %s s’est arrêté plus de %d fois en dix minutes : tout est arrêté."
                        .formatted(last, label, MOST));
                return;
            }
            console.problem(last);
            console.step(label + " : redémarrage");
            try {
                current().close();
                Thread.sleep(pause);
                begin().watch();
                console.step(label + " : de retour");
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                last = label + " ne redémarre pas : " + e.getMessage();
            }
        }
    }

    private synchronized boolean mayStartAgain() {
        long now = System.nanoTime();
        starts.removeIf(start -> now - start > WITHIN.toNanos());
        starts.addLast(now);
        return starts.size() <= MOST;
    }

    private synchronized P current() {
        return part;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (part != null) {
            part.close();
        }
    }
}
