package fr.reseauclimat.event.registration.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jboss.logging.Logger;

import fr.reseauclimat.event.notice.Notices;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.registration.ParticipationKeys;
import fr.reseauclimat.event.registration.Registration;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells people what somebody else did: moved or cancelled the event, took them off the list or left them a place. Whatever keeps one letter from
 * being written holds back neither that nor the other letters: this one is owed, and written as soon as it can be.
 */
@ApplicationScoped
class LetterJob implements Job {

    enum Kind {
        CHANGED,
        CANCELLED,
        REMOVED,
        PROMOTED,
        SEAT_CHANGED
    }

    private static final Logger LOG = Logger.getLogger(LetterJob.class);

    @Inject
    OwedLetterRepository owed;

    @Inject
    RegistrationRepository registrations;

    @Inject
    ParticipationKeys keys;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "owed-letters";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(1));
    }

    @Override
    public Due due(Instant now) {
        return owed.due();
    }

    @Override
    public void handle(Subject subject) {
        var registration = registrations.findById(subject.id());
        owed.pay(subject.id()).forEach(kind -> write(registration, kind));
    }

    /** In the transaction of what it tells about. */
    void tell(Registration registration, Kind kind) {
        try {
            write(registration, kind);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "A letter of kind %s to registration %s could not be written", kind, registration.id());
            owed.owe(registration.id(), kind, clock.instant());
        }
    }

    private void write(Registration registration, Kind kind) {
        var event = registration.event();
        var to = keys.addressee(registration);
        switch (kind) {
            case CHANGED -> notices.changed(event, to, registration.state() == RegistrationState.REGISTERED);
            case CANCELLED -> notices.cancelled(event, to);
            case REMOVED -> notices.removed(event, to);
            case PROMOTED -> notices.promoted(event, to);
            case SEAT_CHANGED -> notices.seatChanged(event, to, registration.seat());
        }
    }
}
