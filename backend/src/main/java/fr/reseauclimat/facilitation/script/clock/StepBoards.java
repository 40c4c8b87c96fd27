package fr.reseauclimat.facilitation.script.clock;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.facilitation.script.ScriptDoor;
import fr.reseauclimat.facilitation.script.ScriptStep;
import fr.reseauclimat.facilitation.script.Scripts;
import fr.reseauclimat.facilitation.script.StepClock;
import fr.reseauclimat.facilitation.script.StepClockRepository;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.facilitation.session.RotationTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** At which step a part is, and what comes next. */
@ApplicationScoped
@Transactional
class StepBoards {

    @Inject
    ScriptDoor door;

    @Inject
    Scripts scripts;

    @Inject
    StepClockRepository clocks;

    @Inject
    PartRepository parts;

    @Inject
    RotationRepository rotations;

    @Inject
    Clock clock;

    StepBoard of(UUID eventId, UUID segmentId) {
        return of(door.part(eventId, segmentId));
    }

    /** Without a person who asks: the caller has made sure that it may be told. */
    StepBoard of(UUID segmentId) {
        return of(parts.require(segmentId));
    }

    StepBoard of(EventSegment segment) {
        var steps = scripts.steps(segment);
        var stands = clocks.ofSegment(segment.id()).orElse(null);
        var at = stands == null || stands.stepId() == null ? -1 : position(steps, stands.stepId());
        var state = state(stands, at);
        var next = state == ClockState.DONE || at + 1 == steps.size() ? null : upcoming(steps, at + 1);
        var rotation = rotations.ofSegment(segment.id());
        return new StepBoard(segment.id(), segment.title(), segment.kind(), segment.endsAt(), state, clock.instant(),
                at < 0 ? null : running(steps, at, stands), next, steps.size(),
                state == ClockState.DONE ? 0 : steps.stream().skip(at + 1L).mapToInt(ScriptStep::minutes).sum(),
                rotation.map(StepBoards::questions).orElse(List.of()), rotation.map(Rotation::isRoundRunning).orElse(false));
    }

    private static ClockState state(StepClock stands, int at) {
        if (at < 0) {
            return stands == null || stands.endedAt() == null ? ClockState.READY : ClockState.DONE;
        }
        return stands.pausedAt() == null ? ClockState.RUNNING : ClockState.PAUSED;
    }

    private static int position(List<ScriptStep> steps, UUID id) {
        return steps.stream().map(ScriptStep::stepId).toList().indexOf(id);
    }

    private static BoardStep running(List<ScriptStep> steps, int at, StepClock stands) {
        var step = steps.get(at);
        return new BoardStep(step.stepId(), at + 1, step.title(), stands.minutes(), step.prompt(), stands.endsAt(), stands.pausedAt());
    }

    private static BoardStep upcoming(List<ScriptStep> steps, int at) {
        var step = steps.get(at);
        return new BoardStep(step.stepId(), at + 1, step.title(), step.minutes(), step.prompt(), null, null);
    }

    private static List<String> questions(Rotation rotation) {
        return rotation.tables().stream().filter(table -> !table.closed()).map(RotationTable::question)
                .filter(Objects::nonNull).distinct().toList();
    }
}
