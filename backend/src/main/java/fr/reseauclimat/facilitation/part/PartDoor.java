package fr.reseauclimat.facilitation.part;

import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to a part of a day in which one technique is used, for those who run the event and nobody else. Needs a transaction around it. */
@ApplicationScoped
public class PartDoor {

    @Inject
    EventAccess access;

    /** @throws ProblemException 404 also for a part of another kind */
    public EventSegment find(UUID eventId, UUID segmentId, SegmentKind kind) {
        return part(access.find(eventId, EventAction.SEE_REGISTRATIONS), segmentId, kind);
    }

    /** For a change of it; 409 where the event is cancelled. */
    public EventSegment open(UUID eventId, UUID segmentId, SegmentKind kind) {
        return part(requireNotCancelled(access.find(eventId, EventAction.EDIT)), segmentId, kind);
    }

    /** The same with the row of the event locked: for what there may be once. */
    public EventSegment lock(UUID eventId, UUID segmentId, SegmentKind kind) {
        return part(requireNotCancelled(access.lock(eventId, EventAction.EDIT)), segmentId, kind);
    }

    private static EventSegment part(Event event, UUID segmentId, SegmentKind kind) {
        return event.segments().stream()
                .filter(segment -> segment.id().equals(segmentId) && segment.kind() == kind)
                .findFirst().orElseThrow(ProblemException::notFound);
    }

    private static Event requireNotCancelled(Event event) {
        if (event.state() == EventState.CANCELLED) {
            throw new ProblemException(ProblemType.CONFLICT, "La rencontre est annulée.");
        }
        return event;
    }
}
