package fr.reseauclimat.nextstep;

import java.util.UUID;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes to those for whom something waits: soon, each in a transaction of their own, so that nobody waits for another. */
@ApplicationScoped
class NoticeJob {

    private static final Logger LOG = Logger.getLogger(NoticeJob.class);

    @Inject
    NoticeService notices;

    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        notices.due().forEach(this::tell);
    }

    private void tell(UUID member) {
        try {
            QuarkusTransaction.requiringNew().run(() -> notices.tell(member));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Notices of member %s wait for the next round", member);
        }
    }

    @Scheduled(cron = "0 57 3 * * ?", timeZone = "Europe/Paris")
    void erase() {
        LOG.infof("Retention of notices: %d erased", notices.erase());
    }
}
