package fr.reseauclimat.event.webinar.door;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.access.EventPolicy;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds out who stands at the door: whether the event is seen at all, and then who takes part in it. */
@ApplicationScoped
public class WebinarDoor {

    @Inject
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    Clock clock;

    /** @throws ProblemException 404 where the event is unknown or hidden */
    public Presence look(UUID eventId) {
        var event = access.find(eventId);
        var memberId = access.reader().memberId();
        var mine = memberId == null ? null : events.participation(eventId, memberId).myState();
        var allowed = EventPolicy.allowedActions(event, access.actor(event, mine), clock.instant());
        return new Presence(event, memberId, mine == RegistrationState.REGISTERED, allowed.contains(EventAction.SEE_REGISTRATIONS));
    }

    /** @throws ProblemException 404 where it is unknown or hidden, 403 for who neither has a place nor runs it */
    public Presence enter(UUID eventId) {
        var presence = look(eventId);
        if (!presence.takesPart()) {
            throw ProblemException.forbidden("Inscrivez-vous d’abord à cette rencontre.");
        }
        return presence;
    }
}
