package fr.reseauclimat.mail;

import java.time.Clock;
import java.time.Period;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Mail is personal: its text is erased a month after it left, the trace that it was sent after a year. */
@ApplicationScoped
class MailRetention {

    private static final Logger LOG = Logger.getLogger(MailRetention.class);
    private static final Period BODIES = Period.ofDays(30);
    private static final Period TRACES = Period.ofDays(365);

    @Inject
    OutboxRepository repository;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 20 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        var erased = repository.eraseBodies(clock.instant().minus(BODIES));
        var deleted = repository.deleteOlderThan(clock.instant().minus(TRACES));
        LOG.infof("Mail retention: %d bodies erased, %d traces deleted", erased, deleted);
    }
}
