package fr.reseauclimat.facilitation.session;

import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to a rotation, for those who run the event and nobody else. Needs a transaction around it. */
@ApplicationScoped
public class RotationDoor {

    @Inject
    EventAccess access;

    @Inject
    RotationRepository rotations;

    @Inject
    jakarta.enterprise.event.Event<RotationChanged> changed;

    /** @throws ProblemException 404 also for a part of a kind in which nobody goes round */
    public EventSegment part(UUID eventId, UUID segmentId) {
        return part(access.find(eventId, EventAction.SEE_REGISTRATIONS), segmentId);
    }

    /** With the row of the event locked: for what there may be once. */
    EventSegment lockPart(UUID eventId, UUID segmentId) {
        return part(requireNotCancelled(access.lock(eventId, EventAction.EDIT)), segmentId);
    }

    /** @throws ProblemException 404 also where nobody has begun to set it up */
    public Rotation find(UUID eventId, UUID segmentId) {
        part(eventId, segmentId);
        return rotations.ofSegment(segmentId).orElseThrow(ProblemException::notFound);
    }

    /** The same, locked until the end of the transaction. */
    public Rotation lock(UUID eventId, UUID segmentId) {
        part(requireNotCancelled(access.find(eventId, EventAction.EDIT)), segmentId);
        return rotations.lockOfSegment(segmentId).orElseThrow(ProblemException::notFound);
    }

    /** Tells those who watch, once it is certain. */
    public void tell(Rotation rotation) {
        changed.fire(new RotationChanged(rotation.event().id(), rotation.segment().id()));
    }

    private static EventSegment part(Event event, UUID segmentId) {
        return event.segments().stream()
                .filter(segment -> segment.id().equals(segmentId) && segment.kind().isTechnique())
                .findFirst().orElseThrow(ProblemException::notFound);
    }

    private static Event requireNotCancelled(Event event) {
        if (event.state() == EventState.CANCELLED) {
            throw new ProblemException(ProblemType.CONFLICT, "La rencontre est annulée.");
        }
        return event;
    }
}
