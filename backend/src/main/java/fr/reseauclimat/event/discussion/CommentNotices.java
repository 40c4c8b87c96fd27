package fr.reseauclimat.event.discussion;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.mail.MailWriter;
import fr.reseauclimat.mail.Outbox;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.time.NetworkTime;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells those who prepare an event what others said: soon, but in one mail a quarter of an hour at most. */
@ApplicationScoped
class CommentNotices {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** What nobody was told of by then, nobody needs to hear of any more. */
    private static final Duration NEWS = Duration.ofDays(2);

    private static final Period KEPT = Period.ofYears(1);

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

    @Transactional
    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        var now = clock.instant();
        for (var untold : comments.untold(now.minus(NEWS), now.minus(PAUSE))) {
            if (comments.markTold(untold, now, now.minus(PAUSE))) {
                var event = events.findById(untold.eventId());
                var member = members.get(untold.memberId());
                outbox.send(writer.write(member.recipient(), DiscussionMails.eventComments(
                        event.title(), untold.comments(), publicUrl + "/rencontres/" + event.id() + "/preparation")));
            }
        }
    }

    @Transactional
    @Scheduled(cron = "0 55 3 * * ?", timeZone = "Europe/Paris")
    void erase() {
        comments.eraseOfEventsBefore(clock.instant().atZone(NetworkTime.PARIS).minus(KEPT).toInstant());
    }
}
