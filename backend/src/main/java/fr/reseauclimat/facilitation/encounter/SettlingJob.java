package fr.reseauclimat.facilitation.encounter;

import java.time.Clock;
import java.time.Duration;

import org.jboss.logging.Logger;

import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.facilitation.session.RotationState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Learns once more, three days after an event, who met: by then its attendance has been put right. Rotations that nobody
 * ended are ended here.
 */
@ApplicationScoped
class SettlingJob {

    private static final Logger LOG = Logger.getLogger(SettlingJob.class);
    static final Duration PUT_RIGHT = Duration.ofDays(3);
    private static final int AT_ONCE = 5;

    @Inject
    RotationRepository rotations;

    @Inject
    EncounterMemory memory;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 35 2 * * ?", timeZone = "Europe/Paris", concurrentExecution = ConcurrentExecution.SKIP)
    void settle() {
        var settled = 0;
        for (var more = AT_ONCE; more == AT_ONCE; settled += more) {
            more = QuarkusTransaction.requiringNew().call(this::settleSome);
        }
        LOG.infof("Encounters of %d rotations learned for good", settled);
    }

    private int settleSome() {
        var now = clock.instant();
        var due = rotations.unsettled(now.minus(PUT_RIGHT), AT_ONCE);
        for (var rotation : due) {
            if (rotation.state() == RotationState.RUNNING) {
                rotation.finish(now);
            }
            memory.learn(rotation);
            rotation.settle(now);
        }
        return due.size();
    }
}
