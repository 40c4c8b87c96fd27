package fr.reseauclimat.shared.audit;

import java.time.Clock;
import java.time.ZonedDateTime;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The trail is kept for three years. */
@ApplicationScoped
class AuditRetention {

    private static final Logger LOG = Logger.getLogger(AuditRetention.class);
    private static final int YEARS = 3;

    @Inject
    AuditRepository repository;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 40 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        var deleted = repository.deleteBefore(ZonedDateTime.now(clock).minusYears(YEARS).toInstant());
        LOG.infof("Audit retention: %d entries deleted", deleted);
    }
}
