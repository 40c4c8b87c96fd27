package fr.reseauclimat.facilitation.script;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The script of a part: the network's default until somebody adapts it. */
@ApplicationScoped
@Transactional
public class Scripts {

    @Inject
    ScriptDoor door;

    @Inject
    PartScriptRepository scripts;

    @Inject
    StepClockRepository clocks;

    @Inject
    DefaultScripts defaults;

    @Inject
    Clock clock;

    ScriptDetail get(UUID eventId, UUID segmentId) {
        return shown(door.part(eventId, segmentId));
    }

    ScriptDetail save(UUID eventId, UUID segmentId, ScriptRequest request, String ifMatch) {
        var segment = lock(eventId, segmentId, ifMatch);
        write(segment, steps(segment, request));
        door.tell(segment);
        return shown(segment);
    }

    /** Back to what the network does by default. */
    ScriptDetail reset(UUID eventId, UUID segmentId, String ifMatch) {
        var segment = lock(eventId, segmentId, ifMatch);
        requireRunningStep(segment, defaults.of(segment.kind()));
        scripts.ofSegment(segmentId).ifPresent(scripts::delete);
        scripts.flush();
        door.tell(segment);
        return shown(segment);
    }

    /** Within the transaction of the caller, who has made sure that it may be told. */
    public List<ScriptStep> steps(EventSegment segment) {
        return scripts.ofSegment(segment.id()).map(PartScript::steps).orElseGet(() -> defaults.of(segment.kind()));
    }

    /** What was begun stays as it is, also when the network's default changes. The caller holds the lock of the event. */
    public void keep(EventSegment segment) {
        if (scripts.ofSegment(segment.id()).isEmpty()) {
            write(segment, defaults.of(segment.kind()));
        }
    }

    private EventSegment lock(UUID eventId, UUID segmentId, String ifMatch) {
        var segment = door.lockPart(eventId, segmentId);
        ExpectedVersion.require(ifMatch, versionOf(segmentId));
        return segment;
    }

    private void write(EventSegment segment, List<ScriptStep> steps) {
        requireRunningStep(segment, steps);
        var script = scripts.ofSegment(segment.id()).orElseGet(() -> new PartScript(segment));
        script.write(steps, clock.instant());
        scripts.persistAndFlush(script);
    }

    /** A step that is told again keeps its identity; no two have the same. */
    private List<ScriptStep> steps(EventSegment segment, ScriptRequest request) {
        var known = steps(segment).stream().map(ScriptStep::stepId).collect(Collectors.toCollection(HashSet::new));
        return request.steps().stream()
                .map(wanted -> ScriptStep.of(known.remove(wanted.id()) ? wanted.id() : UUID.randomUUID(), wanted)).toList();
    }

    private void requireRunningStep(EventSegment segment, List<ScriptStep> steps) {
        var running = clocks.ofSegment(segment.id()).map(StepClock::stepId);
        if (running.isPresent() && steps.stream().noneMatch(step -> step.stepId().equals(running.get()))) {
            throw new TransitionRefusedException(
                    "L’étape en cours ne peut pas disparaître du déroulé\u00a0: passez à une autre, ou terminez.");
        }
    }

    private ScriptDetail shown(EventSegment segment) {
        var steps = steps(segment);
        return new ScriptDetail(segment.id(), segment.title(), segment.kind(), segment.startsAt(), segment.endsAt(),
                segment.room(), steps.stream().map(ScriptStep::shown).toList(), isAdapted(segment, steps), versionOf(segment.id()));
    }

    private boolean isAdapted(EventSegment segment, List<ScriptStep> steps) {
        var usual = defaults.of(segment.kind());
        if (steps.size() != usual.size()) {
            return true;
        }
        for (var i = 0; i < steps.size(); i++) {
            if (!steps.get(i).saysAs(usual.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** One ahead of the row, so that the first text is a newer version than none. */
    private int versionOf(UUID segmentId) {
        return scripts.ofSegment(segmentId).map(script -> script.version() + 1).orElse(0);
    }
}
