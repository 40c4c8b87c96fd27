package fr.reseauclimat.facilitation.diagnosis;

import java.time.Clock;
import java.time.Duration;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How often each level was given stays with the event: it is about nobody. Scores of a round that nobody closed go after a week. */
@ApplicationScoped
class DiagnosisRetention {

    private static final Logger LOG = Logger.getLogger(DiagnosisRetention.class);
    private static final Duration OPEN = Duration.ofDays(7);

    @Inject
    ScoreRepository scores;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 58 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        LOG.infof("Retention of shared diagnoses: %d scores of open rounds erased", scores.eraseOpen(clock.instant().minus(OPEN)));
    }
}
