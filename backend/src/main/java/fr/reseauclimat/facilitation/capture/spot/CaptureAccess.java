package fr.reseauclimat.facilitation.capture.spot;

import java.time.Clock;
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

/** The way to a capture for those who run the event, and nobody else. Needs a transaction around it. */
@ApplicationScoped
public class CaptureAccess {

    @Inject
    EventAccess access;

    @Inject
    CaptureRepository captures;

    @Inject
    SpotKeeper keeper;

    @Inject
    jakarta.enterprise.event.Event<CaptureChanged> changed;

    @Inject
    Clock clock;

    /** @throws ProblemException 404 also for a break */
    public EventSegment part(UUID eventId, UUID segmentId) {
        return part(access.find(eventId, EventAction.SEE_REGISTRATIONS), segmentId);
    }

    /** @throws ProblemException 404 also where nobody has begun to set it up */
    public Capture find(UUID eventId, UUID segmentId) {
        part(eventId, segmentId);
        return captures.ofSegment(segmentId).orElseThrow(ProblemException::notFound);
    }

    /** The same, locked until the end of the transaction. */
    public Capture lock(UUID eventId, UUID segmentId) {
        part(requireNotCancelled(access.find(eventId, EventAction.EDIT)), segmentId);
        return captures.lockOfSegment(segmentId).orElseThrow(ProblemException::notFound);
    }

    /** With the row of the event locked: for what there may be once. */
    public EventSegment lockPart(UUID eventId, UUID segmentId) {
        return part(requireNotCancelled(access.lock(eventId, EventAction.EDIT)), segmentId);
    }

    /** A capture with the usual places. */
    public Capture prepare(EventSegment part) {
        var capture = new Capture(part, clock.instant());
        keeper.provide(capture);
        captures.persist(capture);
        return capture;
    }

    /** Tells those who watch, once it is certain. */
    public void tell(Capture capture) {
        changed.fire(capture.changed());
    }

    private static EventSegment part(Event event, UUID segmentId) {
        return event.segments().stream()
                .filter(segment -> segment.id().equals(segmentId) && segment.kind() != SegmentKind.BREAK)
                .findFirst().orElseThrow(ProblemException::notFound);
    }

    private static Event requireNotCancelled(Event event) {
        if (event.state() == EventState.CANCELLED) {
            throw new ProblemException(ProblemType.CONFLICT, "La rencontre est annulée.");
        }
        return event;
    }
}
