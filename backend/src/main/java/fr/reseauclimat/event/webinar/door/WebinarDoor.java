package fr.reseauclimat.event.webinar.door;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.access.EventPolicy;
import fr.reseauclimat.event.participant.Attendee;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.registration.HeldRegistrations;
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
    HeldRegistrations held;

    @Inject
    Clock clock;

    /** @throws ProblemException 404 where the event is unknown or hidden, 410 for a link that opens nothing */
    public Presence look(Attendee who) {
        return switch (who) {
            case Attendee.SignedIn(var eventId) -> look(eventId);
            case Attendee.LinkHolder(var token) -> {
                var registration = held.find(token);
                yield new Presence(registration.event(), registration.participant().memberId(),
                        registration.state() == RegistrationState.REGISTERED ? registration.id() : null, false);
            }
        };
    }

    private Presence look(UUID eventId) {
        var event = access.find(eventId);
        var memberId = access.reader().memberId();
        var participation = memberId == null ? null : events.participation(eventId, memberId);
        var state = participation == null ? null : participation.myState();
        var allowed = EventPolicy.allowedActions(event, access.actor(event, state), clock.instant());
        return new Presence(event, memberId, state == RegistrationState.REGISTERED ? participation.mine().id() : null,
                allowed.contains(EventAction.SEE_REGISTRATIONS));
    }

    /**
     * @throws ProblemException 404 where it is unknown or hidden, 410 for a link that opens nothing, 403 for who neither
     *                          has a place nor runs it
     */
    public Presence enter(Attendee who) {
        var presence = look(who);
        if (!presence.takesPart()) {
            throw ProblemException.forbidden("Inscrivez-vous d’abord à cette rencontre.");
        }
        return presence;
    }
}
