package fr.reseauclimat.mail;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.mail.Outbox.MailHandedIn;
import fr.reseauclimat.shared.job.JobReports;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Mails that were given up, for whoever can do something about it. */
@ApplicationScoped
@Transactional
public class FailedMails {

    @Inject
    OutboxRepository outbox;

    @Inject
    JobReports reports;

    @Inject
    Event<MailHandedIn> handedIn;

    @Inject
    Clock clock;

    public Page<FailedMail> list(PageQuery page) {
        return outbox.failed(page);
    }

    public long count() {
        return outbox.countIn(MailState.FAILED);
    }

    /** @throws ProblemException 404, or 409 where it is on its way or its text is erased */
    public void sendAgain(UUID id) {
        outbox.findByIdOptional(id).orElseThrow(ProblemException::notFound).again(clock.instant());
        reports.note("mails", id.toString());
        handedIn.fire(new MailHandedIn());
    }
}
