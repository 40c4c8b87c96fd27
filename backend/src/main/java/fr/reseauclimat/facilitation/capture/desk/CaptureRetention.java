package fr.reseauclimat.facilitation.capture.desk;

import java.time.Clock;
import java.time.Period;

import org.jboss.logging.Logger;

import fr.reseauclimat.facilitation.capture.card.CardRepository;
import fr.reseauclimat.facilitation.capture.vote.DotRepository;
import fr.reseauclimat.shared.time.NetworkTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * First names, and which phone wrote what, are forgotten thirty days after the event: by then the minutes are written.
 * The cards themselves, with their photos, go after two years, when the days that built on them are over.
 */
@ApplicationScoped
class CaptureRetention {

    private static final Logger LOG = Logger.getLogger(CaptureRetention.class);
    private static final Period PEOPLE = Period.ofDays(30);
    private static final Period CARDS = Period.ofYears(2);

    @Inject
    CardRepository cards;

    @Inject
    DotRepository dots;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 5 4 * * ?", timeZone = "Europe/Paris")
    @Transactional
    void erase() {
        var today = clock.instant().atZone(NetworkTime.PARIS);
        LOG.infof("Retention of captures: %d cards and %d dots without phone, %d cards erased",
                cards.forgetPeople(today.minus(PEOPLE).toInstant()), dots.forgetPhones(today.minus(PEOPLE).toInstant()),
                cards.eraseBefore(today.minus(CARDS).toInstant()));
    }
}
