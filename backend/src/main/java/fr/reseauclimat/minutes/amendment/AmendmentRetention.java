package fr.reseauclimat.minutes.amendment;

import java.time.Clock;
import java.time.Period;

import org.jboss.logging.Logger;

import fr.reseauclimat.shared.time.NetworkTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What somebody would have had otherwise is forgotten a year after the event. */
@ApplicationScoped
class AmendmentRetention {

    private static final Logger LOG = Logger.getLogger(AmendmentRetention.class);
    private static final Period KEPT = Period.ofYears(1);

    @Inject
    AmendmentRepository amendments;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 35 4 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        LOG.infof("Retention of minutes: %d amendments erased",
                amendments.eraseOfEventsBefore(clock.instant().atZone(NetworkTime.PARIS).minus(KEPT).toInstant()));
    }
}
