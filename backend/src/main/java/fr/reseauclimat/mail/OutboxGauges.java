package fr.reseauclimat.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the operator watches: how many mails wait, how long the oldest has, how many were given up. */
@ApplicationScoped
class OutboxGauges {

    private final AtomicLong pending;
    private final AtomicLong failed;
    private final AtomicLong oldestSeconds;

    @Inject
    OutboxRepository repository;

    @Inject
    Clock clock;

    OutboxGauges(MeterRegistry meters) {
        pending = meters.gauge("mail.outbox.pending", new AtomicLong());
        failed = meters.gauge("mail.outbox.failed", new AtomicLong());
        oldestSeconds = meters.gauge("mail.outbox.oldest.seconds", new AtomicLong());
    }

    @Transactional
    void refresh() {
        pending.set(repository.countIn(MailState.PENDING));
        failed.set(repository.countIn(MailState.FAILED));
        oldestSeconds.set(repository.oldestPending()
                .map(since -> Duration.between(since, clock.instant()).toSeconds()).orElse(0L));
    }
}
