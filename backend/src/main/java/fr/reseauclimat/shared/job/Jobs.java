package fr.reseauclimat.shared.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Runs every {@link Job} when its turn is. The turn is a row in the database: what was missed while no instance was up comes
 * at the next start, and of several instances one takes it. That claim only saves work; that nothing is done twice is
 * ensured for each subject in {@link JobAttempts}.
 */
@ApplicationScoped
public class Jobs {

    static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    static final int MOST_ATTEMPTS = 12;

    /** What is more waits for the next run, which follows at once. */
    static final int AT_ONCE = 1_000;

    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int THREADS = 3;

    record Awake(String job) {
    }

    private final Map<String, Job> jobs;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ManagedExecutor executor = ManagedExecutor.builder().maxAsync(THREADS).propagated().build();
    private volatile boolean entered;

    @Inject
    JobRepository repository;

    @Inject
    JobAttempts attempts;

    @Inject
    JobGauges gauges;

    @Inject
    Event<Awake> awake;

    @Inject
    Clock clock;

    @Inject
    Jobs(@All List<Job> jobs) {
        this.jobs = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
    }

    public List<Job> all() {
        enter();
        return jobs.values().stream().sorted(Comparator.comparing(Job::name)).toList();
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        startDue();
        QuarkusTransaction.requiringNew().run(() -> gauges.show(repository.successes(), repository.failures()));
    }

    /** @return each run that was started, to wait for */
    List<CompletableFuture<Void>> startDue() {
        enter();
        var due = QuarkusTransaction.requiringNew().call(() -> repository.due(clock.instant()));
        return due.stream().filter(jobs::containsKey).filter(underWay::add).map(name -> start(name, false)).toList();
    }

    /** Has a job run as soon as the caller's transaction is through, before its turn. */
    public void wake(String job) {
        awake.fire(new Awake(job));
    }

    void awoken(@Observes(during = TransactionPhase.AFTER_SUCCESS) Awake event) {
        if (jobs.containsKey(event.job()) && underWay.add(event.job())) {
            start(event.job(), true);
        }
    }

    private CompletableFuture<Void> start(String name, boolean atOnce) {
        return executor.runAsync(() -> {
            try {
                if (claim(name, atOnce)) {
                    run(name);
                }
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Job %s could not be run", name);
            } finally {
                underWay.remove(name);
            }
        });
    }

    private void enter() {
        if (!entered) {
            QuarkusTransaction.requiringNew().run(() -> jobs.values()
                    .forEach(job -> repository.enter(job.name(), job.rhythm().first(clock.instant()))));
            entered = true;
        }
    }

    private boolean claim(String name, boolean atOnce) {
        enter();
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> repository.claim(name, atOnce, now, now.plus(LEASE)));
    }

    /** Runs it now, whatever its turn is. Harmless while another instance does the same. */
    @ActivateRequestContext
    public JobRun run(String name) {
        enter();
        var job = jobs.get(name);
        var run = attempts.all(job);
        QuarkusTransaction.requiringNew().run(() -> {
            var now = clock.instant();
            repository.finish(name, run, now, run.more() ? now : job.rhythm().next(now));
        });
        if (run.done() + run.failed() > 0) {
            LOG.infof("Job %s: %d done, %d failed", name, run.done(), run.failed());
        }
        return run;
    }

    @PreDestroy
    void stop() {
        executor.shutdown();
    }
}
