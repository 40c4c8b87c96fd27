package fr.reseauclimat.facilitation.script.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.facilitation.script.ScriptDoor;
import fr.reseauclimat.facilitation.script.Scripts;
import fr.reseauclimat.facilitation.script.StepClock;
import fr.reseauclimat.facilitation.script.StepClockRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Moves the clock, under the lock of the event. Whoever saw it at another step changes nothing. */
@ApplicationScoped
@Transactional
class ClockDesk {

    @Inject
    ScriptDoor door;

    @Inject
    Scripts scripts;

    @Inject
    StepClockRepository clocks;

    @Inject
    StepBoards boards;

    @Inject
    Clock clock;

    StepBoard move(UUID eventId, UUID segmentId, ClockMove move) {
        var segment = door.lockPart(eventId, segmentId);
        var stands = clocks.ofSegment(segmentId).orElseGet(() -> new StepClock(segment));
        if (stands.isAt(move.from())) {
            take(segment, stands, move);
            clocks.persistAndFlush(stands);
            door.tell(segment);
        }
        return boards.of(segment);
    }

    private void take(EventSegment segment, StepClock stands, ClockMove move) {
        var now = now();
        if (move.to() == null) {
            stands.end(now);
            return;
        }
        if (!stands.isAt(move.to())) {
            enter(segment, stands, move.to());
        }
        if (move.minutes() != null) {
            stands.give(move.minutes());
        }
        if (move.paused() != null && move.paused()) {
            stands.pause(now);
        } else if (move.paused() != null) {
            stands.resume(now);
        }
    }

    private void enter(EventSegment segment, StepClock stands, UUID to) {
        var step = scripts.steps(segment).stream().filter(known -> known.stepId().equals(to)).findFirst()
                .orElseThrow(() -> ProblemException.invalid("to", "Cette étape n’est pas dans le déroulé."));
        scripts.keep(segment);
        stands.enter(to, step.minutes(), now());
    }

    /** No finer than it is stored, so that whoever asks again reads the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
