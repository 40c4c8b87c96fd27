package fr.reseauclimat.event.registration.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.notice.Notices;
import fr.reseauclimat.event.registration.ParticipationKeys;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Reminds people of the events they have a place for. The letter and the note that it was written are of one
 * transaction: whatever is killed meanwhile, nobody is reminded twice, and nobody is forgotten.
 */
@ApplicationScoped
class ReminderJob implements Job {

    @Inject
    ReminderRepository reminders;

    @Inject
    RegistrationRepository registrations;

    @Inject
    ParticipationKeys keys;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.reminders.every")
    Duration every;

    @Override
    public String name() {
        return "event-reminders";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(every);
    }

    @Override
    public Due due(Instant now) {
        return reminders.due(now);
    }

    @Override
    public void handle(Subject subject) {
        var now = clock.instant();
        var registration = registrations.findById(subject.id());
        var event = registration.event();
        var kind = ReminderKind.dueAt(now, event.startsAt());
        reminders.note(registration.id(), kind, now);
        var to = registration.participant();
        var link = keys.link(registration);
        switch (kind) {
            case WEEK -> notices.inAWeek(event, to, link);
            case CONFIRMATION -> notices.askedAgain(event, to, link);
            case DAY -> notices.tomorrow(event, to, link);
        }
    }
}
