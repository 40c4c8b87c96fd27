package fr.reseauclimat.facilitation.script;

import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to a part that is run by a technique, for those who run the event. Needs a transaction around it. */
@ApplicationScoped
public class ScriptDoor {

    @Inject
    EventAccess access;

    @Inject
    jakarta.enterprise.event.Event<ScriptChanged> changed;

    /** @throws ProblemException 404 also for a part of a kind that has no script */
    public EventSegment part(UUID eventId, UUID segmentId) {
        return part(access.find(eventId, EventAction.PREPARE), segmentId);
    }

    /** With the row of the event locked: for what there is once, and whoever is first makes. */
    public EventSegment lockPart(UUID eventId, UUID segmentId) {
        var event = access.lock(eventId, EventAction.EDIT);
        if (event.state() == EventState.CANCELLED) {
            throw new ProblemException(ProblemType.CONFLICT, "La rencontre est annulée.");
        }
        return part(event, segmentId);
    }

    /** Tells those who watch, once it is certain. */
    public void tell(EventSegment segment) {
        changed.fire(new ScriptChanged(segment.event().id(), segment.id()));
    }

    private static EventSegment part(Event event, UUID segmentId) {
        return event.segments().stream()
                .filter(segment -> segment.id().equals(segmentId) && segment.kind().isTechnique())
                .findFirst().orElseThrow(ProblemException::notFound);
    }
}
