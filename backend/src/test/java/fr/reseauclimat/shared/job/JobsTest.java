package fr.reseauclimat.shared.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fr.reseauclimat.testing.ApiTest;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** One row, one transaction; a failure stays with its row. Whatever a job is, it runs this way. */
@QuarkusTest
@ApiTest
class JobsTest {

    @Inject
    Jobs jobs;

    @Inject
    SampleJob sample;

    @Inject
    MeterRegistry meters;

    @AfterEach
    void nothingIsLeft() {
        sample.dropTable();
    }

    @Test
    void oneThatFailsStopsNobodyAndIsNotedWithoutWhatItSays() {
        var rows = sample.begin(5);
        sample.broken.add(rows.get(2));
        var run = jobs.run(SampleJob.NAME);
        assertThat(run.done()).isEqualTo(4);
        assertThat(run.failed()).isEqualTo(1);
        assertThat(sample.doneOnce()).hasSize(4).doesNotContain(rows.get(2));
        assertThat(sample.reasons()).singleElement().asString().startsWith("IllegalStateException, SampleJob.handle")
                .doesNotContain("Camille", "@");
    }

    @Test
    void whatFailedRestsAndIsDoneOnceItIsMended() {
        var rows = sample.begin(2);
        sample.broken.add(rows.get(0));
        jobs.run(SampleJob.NAME);
        var handled = sample.handled.get();
        assertThat(jobs.run(SampleJob.NAME)).as("it rests").isEqualTo(new JobRun(0, 0, true, false));
        assertThat(sample.handled.get()).isEqualTo(handled);
        sample.mendAndForgetPause();
        assertThat(jobs.run(SampleJob.NAME).done()).isEqualTo(1);
        assertThat(sample.doneOnce()).isEqualTo(new HashSet<>(rows));
        assertThat(sample.reasons()).isEmpty();
    }

    @Test
    void whatTakesTooLongIsCutAndTheNextOnesTurnComes() {
        var rows = sample.begin(3);
        var first = new AtomicBoolean(true);
        sample.inBetween = () -> {
            if (first.getAndSet(false)) {
                sample.sleepInTheDatabase();
            }
        };
        var start = System.nanoTime();
        assertThat(jobs.run(SampleJob.NAME).failed()).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(sample.doneOnce()).hasSize(2).isSubsetOf(rows);
    }

    @Test
    void severalInstancesAtOnceDoEverythingOnce() throws Exception {
        var rows = sample.begin(40);
        Callable<Object> run = () -> jobs.run(SampleJob.NAME);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(Collections.nCopies(4, run))) {
                result.get();
            }
        }
        jobs.run(SampleJob.NAME);
        assertThat(sample.doneOnce()).isEqualTo(new HashSet<>(rows));
        assertThat(sample.reasons()).isEmpty();
    }

    @Test
    void whatAllOfThemNeedBeingDownEndsTheRunAndLeavesTheRest() {
        sample.begin(3);
        sample.down = true;
        assertThat(jobs.run(SampleJob.NAME)).isEqualTo(new JobRun(0, 1, false, false));
        sample.down = false;
        sample.mendAndForgetPause();
        assertThat(jobs.run(SampleJob.NAME).done()).isEqualTo(3);
    }

    @Test
    void aRunThatFailsAsAWholeIsNotedAndTheNextOneClearsIt() {
        sample.begin(1);
        sample.dropTable();
        assertThat(jobs.run(SampleJob.NAME).succeeded()).isFalse();
        assertThat(sample.reasons()).hasSize(1);
        sample.begin(1);
        assertThat(jobs.run(SampleJob.NAME).succeeded()).isTrue();
        assertThat(sample.reasons()).isEmpty();
    }

    @Test
    void aNightThatNobodyWasUpForIsCaughtUpOnce() {
        sample.begin(2);
        jobs.run(SampleJob.NAME);
        sample.begin(1);
        runDue();
        assertThat(sample.handled.get()).as("its turn is next night").isZero();
        QuarkusMock.installMockForType(Clock.fixed(Instant.now().plus(Duration.ofHours(60)), ZoneOffset.UTC), Clock.class);
        runDue();
        assertThat(sample.handled.get()).as("two nights were missed").isEqualTo(1);
        sample.begin(1);
        runDue();
        assertThat(sample.handled.get()).as("once is enough").isZero();
    }

    @Test
    void everyJobOfTheApplicationComesToItsEnd() {
        sample.begin(0);
        assertThat(jobs.all()).hasSizeGreaterThan(10)
                .allSatisfy(job -> assertThat(jobs.run(job.name()).succeeded()).as(job.name()).isTrue());
    }

    @Test
    void theOperatorSeesWhenEachJobLastWentThrough() {
        sample.begin(1);
        jobs.run(SampleJob.NAME);
        jobs.look();
        assertThat(meters.get("job.last.success").tag("job", SampleJob.NAME).gauge().value())
                .isGreaterThan(Instant.now().minusSeconds(600).getEpochSecond());
    }

    private void runDue() {
        CompletableFuture.allOf(jobs.startDue().toArray(CompletableFuture[]::new)).join();
    }
}
