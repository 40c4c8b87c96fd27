package fr.reseauclimat.facilitation.capture.wall;

import java.util.UUID;

import fr.reseauclimat.event.EventState;
import fr.reseauclimat.facilitation.capture.spot.Capture;
import fr.reseauclimat.facilitation.capture.spot.CaptureAccess;
import fr.reseauclimat.facilitation.capture.spot.CaptureRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to a wall for those who run the event: to sort, also when the day is over. Needs a transaction around it. */
@ApplicationScoped
class WallAccess {

    @Inject
    CaptureAccess access;

    @Inject
    CaptureRepository captures;

    /** Locked until the end of the transaction. @throws ProblemException 404 also where nobody has begun to set it up */
    Capture lock(UUID eventId, UUID segmentId) {
        if (access.part(eventId, segmentId).event().state() == EventState.CANCELLED) {
            throw new ProblemException(ProblemType.CONFLICT, "La rencontre est annulée.");
        }
        return captures.lockOfSegment(segmentId).orElseThrow(ProblemException::notFound);
    }

    void tell(Capture capture) {
        access.tell(capture);
    }
}
