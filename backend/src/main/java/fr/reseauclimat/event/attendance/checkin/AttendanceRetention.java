package fr.reseauclimat.event.attendance.checkin;

import java.time.Clock;
import java.time.Period;

import org.jboss.logging.Logger;

import fr.reseauclimat.event.attendance.photo.PhotoConsentRepository;
import fr.reseauclimat.shared.time.NetworkTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Who stood at which door serves to settle the list of the day: it is erased after three months. The answer about photos
 * is a proof for as long as photos of the day are in use: three years. After that those who walked in are forgotten too.
 */
@ApplicationScoped
public class AttendanceRetention {

    private static final Logger LOG = Logger.getLogger(AttendanceRetention.class);
    private static final Period DOORS = Period.ofDays(90);
    private static final Period PROOFS = Period.ofYears(3);

    @Inject
    CheckInRepository checkIns;

    @Inject
    PhotoConsentRepository consents;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 40 3 * * ?", timeZone = "Europe/Paris")
    @Transactional
    public void erase() {
        var today = clock.instant().atZone(NetworkTime.PARIS);
        var doors = checkIns.forgetDoors(today.minus(DOORS).toInstant());
        var answers = consents.eraseBefore(today.minus(PROOFS).toInstant());
        var walkIns = checkIns.eraseWalkIns(today.minus(PROOFS).toInstant());
        LOG.infof("Attendance retention: %d arrivals without door, %d answers about photos and %d people who walked in erased",
                doors, answers, walkIns);
    }
}
