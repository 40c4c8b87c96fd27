package fr.reseauclimat.minutes.commitment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks about commitments before the next day: one letter to a member and an event, written with the note that it was. */
@ApplicationScoped
class QuestionJob implements Job {

    private static final Duration AHEAD = Duration.ofDays(7);

    @Inject
    QuestionRepository questions;

    @Inject
    CommitmentRepository commitments;

    @Inject
    EventRepository events;

    @Inject
    Members members;

    @Inject
    MailWriter writer;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @ConfigProperty(name = "reseau-climat.public-url")
    String publicUrl;

    @ConfigProperty(name = "reseau-climat.reminders.every")
    Duration every;

    @Override
    public String name() {
        return "commitment-questions";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(every);
    }

    @Override
    public Due due(Instant now) {
        return questions.due(now, now.plus(AHEAD));
    }

    @Override
    public void handle(Subject subject) {
        var now = clock.instant();
        var due = questions.due(subject.id(), subject.event(), now, now.plus(AHEAD));
        due.forEach(commitment -> questions.note(commitment, subject.id(), subject.event(), now));
        var member = members.get(subject.id());
        var event = events.findById(subject.event());
        var promises = due.stream().map(commitment -> commitments.findById(commitment).what()).toList();
        outbox.send(writer.write(member.recipient(),
                CommitmentMails.commitmentsAsked(event.title(), promises, publicUrl + "/engagements")).answeredBy(event.contact()));
    }
}
