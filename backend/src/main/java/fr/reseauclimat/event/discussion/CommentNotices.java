package fr.reseauclimat.event.discussion;

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

/** Tells those who prepare an event what others said: soon, but in one mail a quarter of an hour at most. */
@ApplicationScoped
class CommentNotices implements Job {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** What nobody was told of by then, nobody needs to hear of any more. */
    private static final Duration NEWS = Duration.ofDays(2);


    @Inject
    CommentRepository comments;

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

    @Override
    public String name() {
        return "comment-notices";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(1));
    }

    @Override
    public Due due(Instant now) {
        return comments.due(now.minus(NEWS), now.minus(PAUSE));
    }

    @Override
    public void handle(Subject subject) {
        var now = clock.instant();
        var untold = comments.untold(subject.id(), subject.event(), now.minus(NEWS), now.minus(PAUSE));
        if (comments.markTold(untold, now, now.minus(PAUSE))) {
            var event = events.findById(untold.eventId());
            var member = members.get(untold.memberId());
            outbox.send(writer.write(member.recipient(), DiscussionMails.eventComments(
                    event.title(), untold.comments(), publicUrl + "/rencontres/" + event.id() + "/preparation")));
        }
    }
}
