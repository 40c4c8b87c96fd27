package fr.reseauclimat.shared.web;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.problem.RetryLaterException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one room for what is expensive: pictures are read here, and paper and sheets written. A few at a time over the whole
 * process, some more wait, each is cut by time, and whoever finds no room is told when to come back. Work is done on
 * threads of its own, without a transaction: nothing of the database waits for it. What is cut is interrupted; whatever
 * takes long looks for that, so that its thread is free again.
 */
@ApplicationScoped
public class HeavyWork {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final ThreadPoolExecutor room;
    private final Duration patience;
    private final Duration pictures;
    private final Duration paper;

    @Inject
    public HeavyWork(@ConfigProperty(name = "reseau-climat.heavy-work.places") int places,
            @ConfigProperty(name = "reseau-climat.heavy-work.queue") int queue,
            @ConfigProperty(name = "reseau-climat.heavy-work.patience") Duration patience,
            @ConfigProperty(name = "reseau-climat.heavy-work.pictures") Duration pictures,
            @ConfigProperty(name = "reseau-climat.heavy-work.paper") Duration paper) {
        this.patience = patience;
        this.pictures = pictures;
        this.paper = paper;
        room = new ThreadPoolExecutor(places, places, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(queue),
                Thread.ofPlatform().daemon().name("heavy-work-", 1).factory());
        room.allowCoreThreadTimeOut(true);
    }

    /** Reads or writes pictures. @throws RetryLaterException where there is no room, or it takes too long */
    public <T> T picture(Callable<T> work) {
        return run(work, pictures, "Cette image demande trop de travail. Enregistrez-la à nouveau, plus petite, puis réessayez.");
    }

    /** Lays out paper, writes sheets and files. @throws RetryLaterException where there is no room, or it takes too long */
    public <T> T paper(Callable<T> work) {
        return run(work, paper, "Ce document demande trop de travail en ce moment. Réessayez dans un instant.");
    }

    private <T> T run(Callable<T> work, Duration limit, String tooLong) {
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("Heavy work within a transaction");
        }
        var begun = new CountDownLatch(1);
        var task = new FutureTask<>(() -> {
            begun.countDown();
            return work.call();
        });
        try {
            room.execute(task);
            if (!begun.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException full) {
            throw busy();
        } catch (TimeoutException late) {
            throw new RetryLaterException(ProblemType.UNAVAILABLE, tooLong, RETRY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(failed.getCause());
        } finally {
            task.cancel(true);
            room.remove(task);
        }
    }

    private static RetryLaterException busy() {
        return new RetryLaterException(ProblemType.UNAVAILABLE, "Beaucoup de documents et d’images sont demandés en ce moment. Réessayez dans un instant.", RETRY);
    }

    /** For what takes long: ends it where nobody waits for it any more. */
    public static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new WorkCutException();
        }
    }

    @PreDestroy
    void close() {
        room.shutdownNow();
    }

    /** Nobody sees it: whoever asked was answered before. */
    private static final class WorkCutException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
