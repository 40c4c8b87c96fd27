package fr.reseauclimat.facilitation.planning;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/** Where it is thought: a few at a time, so that a plan takes no core from those who register meanwhile. */
@ApplicationScoped
class PlanningRoom {

    private static final int PLACES = 2;

    private final ExecutorService plans = room("rotation-plan");
    private final ExecutorService previews = room("rotation-preview");

    private static ExecutorService room(String name) {
        return Executors.newFixedThreadPool(PLACES, Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }

    @PreDestroy
    void close() {
        plans.shutdownNow();
        previews.shutdownNow();
    }

    /** Waits for a place, then for the result. */
    <T> T think(Callable<T> work) {
        try {
            return plans.submit(work).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A place of its own kind: who only looks never holds up who plans. */
    Future<?> look(Runnable work) {
        return previews.submit(work);
    }
}
