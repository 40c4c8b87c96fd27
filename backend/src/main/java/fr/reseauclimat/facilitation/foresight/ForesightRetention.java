package fr.reseauclimat.facilitation.foresight;

import java.time.Clock;
import java.time.ZonedDateTime;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Scenarios stay with their event; who was to take a step is forgotten two years after it. */
@ApplicationScoped
class ForesightRetention {

    private static final Logger LOG = Logger.getLogger(ForesightRetention.class);
    private static final int YEARS = 2;

    @Inject
    ScenarioItemRepository items;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 57 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        LOG.infof("Retention of foresight workshops: %d owners of steps erased",
                items.forgetOwners(ZonedDateTime.now(clock).minusYears(YEARS).toInstant()));
    }
}
