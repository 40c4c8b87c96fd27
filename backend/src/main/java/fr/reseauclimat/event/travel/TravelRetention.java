package fr.reseauclimat.event.travel;

import java.time.Clock;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Erases who came from where a week after the event, and at once for those who no longer come. */
@ApplicationScoped
class TravelRetention {

    private static final Logger LOG = Logger.getLogger(TravelRetention.class);

    @Inject
    TravelRepository plans;

    @Inject
    Travel travel;

    @Inject
    Clock clock;

    @Transactional
    @Scheduled(cron = "0 5 4 * * ?", timeZone = "Europe/Paris")
    void erase() {
        var erased = plans.eraseOfCancelled();
        for (var event : plans.toErase(clock.instant().minus(Travel.KEPT))) {
            erased += travel.erase(event);
        }
        LOG.infof("Travel retention: %d ways and shared cars erased", erased);
    }
}
