package fr.reseauclimat.event.registration.admission;

import java.time.Duration;
import java.time.Instant;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Gives places that are no longer held back to those who wait. To do it again does no harm: as long as somebody waits, it
 * is due at every run.
 */
@ApplicationScoped
class QuotaReleaseJob implements Job {

    @Inject
    RegistrationRepository registrations;

    @Inject
    EventRepository events;

    @Inject
    Seating seating;

    @Override
    public String name() {
        return "released-places";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(1));
    }

    @Override
    public Due due(Instant now) {
        return registrations.eventsWithReleasedPlaces(now);
    }

    @Override
    public void handle(Subject event) {
        events.lockForRegistration(event.id()).ifPresent(seating::promote);
    }
}
