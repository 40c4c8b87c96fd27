package fr.reseauclimat.event.webinar.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.registration.ParticipationKeys;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import fr.reseauclimat.shared.time.FrenchDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Reminds everybody who has a place, an hour before. That it was done is written in the transaction that hands the mail
 * in: a restart in between repeats nothing and forgets nobody.
 */
@ApplicationScoped
class ReminderJob implements Job {

    private static final Duration AHEAD = Duration.ofHours(1);

    @Inject
    ReminderRepository reminders;

    @Inject
    EventRepository events;

    @Inject
    ParticipationKeys keys;

    @Inject
    Outbox outbox;

    @Inject
    MailWriter writer;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    @Override
    public String name() {
        return "webinar-reminders";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(1));
    }

    @Override
    public Due due(Instant now) {
        return reminders.due(now, now.plus(AHEAD));
    }

    @Override
    public void handle(Subject subject) {
        var reminder = reminders.find(subject.id());
        reminders.markSent(reminder, clock.instant());
        outbox.send(writer.write(reminder.recipient(),
                WebinarMails.webinarReminder(reminder.title(), FrenchDates.periodInParis(reminder.startsAt(), reminder.endsAt()),
                        page(reminder), reminder.url())).answeredBy(events.findById(reminder.eventId()).contact()));
    }

    private String page(DueReminder reminder) {
        var own = keys.pageOf(reminder.registrationId());
        return own == null ? publicUrl + "/rencontres/" + reminder.eventId() + "/webinaire" : own;
    }
}
