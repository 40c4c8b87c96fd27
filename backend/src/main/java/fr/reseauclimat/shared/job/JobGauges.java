package fr.reseauclimat.shared.job;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;

/** What the operator watches: when each job last went through, as seconds of the epoch, and how much could not be done. */
@ApplicationScoped
class JobGauges {

    private final Map<String, AtomicLong> successes = new ConcurrentHashMap<>();
    private final MeterRegistry meters;
    private final AtomicLong failures;

    JobGauges(MeterRegistry meters) {
        this.meters = meters;
        failures = meters.gauge("job.failures", new AtomicLong());
    }

    void show(Map<String, Instant> lastSuccesses, long failed) {
        failures.set(failed);
        lastSuccesses.forEach((job, at) -> successes.computeIfAbsent(job,
                name -> meters.gauge("job.last.success", Tags.of("job", name), new AtomicLong())).set(at.getEpochSecond()));
    }
}
