package fr.reseauclimat.minutes.section;

import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The way to minutes that are being written, for those who run the event and for staff. Needs a transaction around it. */
@ApplicationScoped
public class MinutesDoor {

    @Inject
    EventAccess events;

    @Inject
    MinutesRepository minutes;

    @Inject
    Event<MinutesChanged> changed;

    /** @throws ProblemException 403 for somebody who does not run the event, 404 also where nobody has begun to write */
    public Minutes find(UUID eventId) {
        require(eventId);
        return minutes.ofEvent(eventId).orElseThrow(ProblemException::notFound);
    }

    /** The same, locked until the end of the transaction. */
    public Minutes lock(UUID eventId) {
        require(eventId);
        return minutes.lockOfEvent(eventId).orElseThrow(ProblemException::notFound);
    }

    public void require(UUID eventId) {
        events.find(eventId, EventAction.PREPARE);
    }

    /** Tells those who write, once it is certain. */
    public void tell(UUID eventId) {
        changed.fire(new MinutesChanged(eventId));
    }
}
