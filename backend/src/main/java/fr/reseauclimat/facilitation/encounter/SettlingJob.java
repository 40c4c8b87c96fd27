package fr.reseauclimat.facilitation.encounter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.facilitation.session.RotationState;
import fr.reseauclimat.shared.job.Due;
import fr.reseauclimat.shared.job.Job;
import fr.reseauclimat.shared.job.Rhythm;
import fr.reseauclimat.shared.job.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Learns once more, three days after an event, who met: by then its attendance has been put right. Rotations that nobody
 * ended are ended here.
 */
@ApplicationScoped
class SettlingJob implements Job {

    static final Duration PUT_RIGHT = Duration.ofDays(3);

    @Inject
    RotationRepository rotations;

    @Inject
    EncounterMemory memory;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "encounters";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(2, 35);
    }

    @Override
    public Due due(Instant now) {
        return rotations.unsettled(now.minus(PUT_RIGHT));
    }

    @Override
    public void handle(Subject subject) {
        var now = clock.instant();
        var rotation = rotations.findById(subject.id());
        if (rotation.state() == RotationState.RUNNING) {
            rotation.finish(now);
        }
        memory.learn(rotation);
        rotation.settle(now);
    }
}
