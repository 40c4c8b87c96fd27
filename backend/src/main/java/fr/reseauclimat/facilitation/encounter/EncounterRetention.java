package fr.reseauclimat.facilitation.encounter;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

import org.jboss.logging.Logger;

import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.shared.time.NetworkTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who met whom is forgotten after two years; who sat where, and who was bound to which table, after three months. */
@ApplicationScoped
class EncounterRetention {

    private static final Logger LOG = Logger.getLogger(EncounterRetention.class);
    static final Period KEPT = Period.ofYears(2);
    private static final Duration SEATS = Duration.ofDays(90);

    @Inject
    EncounterRepository encounters;

    @Inject
    RotationRepository rotations;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 55 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        var now = clock.instant();
        LOG.infof("Retention of rotations: %d encounters and %d seats erased",
                encounters.eraseBefore(LocalDate.ofInstant(now, NetworkTime.PARIS).minus(KEPT)),
                rotations.forgetPeople(now.minus(SEATS)));
    }
}
