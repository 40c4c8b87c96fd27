package fr.reseauclimat.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.shared.problem.RetryLaterException;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.testing.ApiTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Rooms of the test's own, narrow and impatient. */
@QuarkusTest
@ApiTest
class HeavyWorkTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private HeavyWork room;

    @AfterEach
    void close() {
        end.countDown();
        if (room != null) {
            room.close();
        }
    }

    @Test
    void noMoreIsDoneAtOnceThanThereArePlaces() throws Exception {
        room = room(2, 10, Duration.ofSeconds(10), Duration.ofSeconds(10));
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                people.submit(() -> room.paper(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.sleep(20);
                    return now.decrementAndGet();
                }));
            }
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void whoeverFindsTheQueueFullIsToldWhenToComeBack() throws Exception {
        room = room(1, 1, Duration.ofSeconds(10), Duration.ofSeconds(10));
        var begun = new Semaphore(0);
        try (var people = Executors.newFixedThreadPool(2)) {
            people.submit(() -> room.paper(() -> {
                begun.release();
                return end.await(10, TimeUnit.SECONDS);
            }));
            begun.acquire();
            var waiting = people.submit(() -> room.paper(() -> "done"));
            Thread.sleep(100);
            assertThatThrownBy(() -> room.paper(() -> "never")).isInstanceOf(RetryLaterException.class);
            end.countDown();
            assertThat(waiting.get(5, TimeUnit.SECONDS)).isEqualTo("done");
        }
    }

    @Test
    void whoeverWaitsTooLongGoesAwayAndLeavesNothingToDo() throws Exception {
        room = room(1, 5, Duration.ofMillis(50), Duration.ofSeconds(10));
        var done = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(1)) {
            var begun = new Semaphore(0);
            people.submit(() -> room.paper(() -> {
                begun.release();
                return end.await(10, TimeUnit.SECONDS);
            }));
            begun.acquire();
            assertThatThrownBy(() -> room.paper(done::incrementAndGet)).isInstanceOf(RetryLaterException.class);
            end.countDown();
        }
        assertThat(room.<String>paper(() -> "free")).isEqualTo("free");
        assertThat(done).hasValue(0);
    }

    @Test
    void whatTakesTooLongIsCutAndItsPlaceIsFree() {
        room = room(1, 1, Duration.ofSeconds(2), Duration.ofMillis(100));
        var stopped = new CountDownLatch(1);
        assertThatThrownBy(() -> room.paper(() -> {
            try {
                while (true) {
                    HeavyWork.goOn();
                    Thread.onSpinWait();
                }
            } finally {
                stopped.countDown();
            }
        })).isInstanceOf(RetryLaterException.class);
        assertThat(room.<String>paper(() -> "free")).isEqualTo("free");
        assertThat(stopped.getCount()).isZero();
    }

    @Test
    void aRefusalComesOutAsItIs() {
        room = room(1, 1, Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThatThrownBy(() -> room.paper(() -> {
            throw ProblemException.notFound();
        })).isInstanceOf(ProblemException.class).isNotInstanceOf(RetryLaterException.class);
    }

    @Test
    void nothingIsDoneWithinATransaction() {
        room = room(1, 1, Duration.ofSeconds(1), Duration.ofSeconds(1));
        QuarkusTransaction.requiringNew().run(() -> assertThatThrownBy(() -> room.paper(() -> "never"))
                .isInstanceOf(IllegalStateException.class));
    }

    private static HeavyWork room(int places, int queue, Duration patience, Duration limit) {
        return new HeavyWork(places, queue, patience, limit, limit);
    }
}
