package fr.reseauclimat.event.registration;

import java.util.UUID;
import java.util.function.Predicate;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.security.CurrentUser;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.security.Viewers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * The one who is asking, at an event: signed in, or with the link to a registration, which opens its own event and no
 * other. Within a transaction of the caller.
 */
@RequestScoped
public class CurrentAttendee {

    @Inject
    CurrentUser user;

    @Inject
    EventAccess access;

    @Inject
    Viewers viewers;

    @Inject
    RegistrationRepository registrations;

    /** @throws ProblemException 404 where the event is unknown or hidden */
    public Attendee at(UUID eventId) {
        if (holdsLink()) {
            return attendee(eventId, registrations.ofEvent(eventId, linked()).orElseThrow(ProblemException::notFound), null, false);
        }
        var event = access.find(eventId);
        var memberId = viewers.current().memberId();
        var registration = memberId == null ? null : registrations.ofMember(eventId, memberId).orElse(null);
        return attendee(eventId, registration, memberId,
                event.progress().publishedAt() != null && access.may(event, EventAction.SEE_REGISTRATIONS));
    }

    /** @throws ProblemException 404 also for who is not registered, not even in the queue */
    public Attendee registeredAt(UUID eventId) {
        var attendee = at(eventId);
        if (attendee.registrationId() == null) {
            throw ProblemException.notFound();
        }
        return attendee;
    }

    /** @throws ProblemException 404 as above, 403 without a place */
    public Attendee withPlaceAt(UUID eventId) {
        return require(at(eventId), Attendee::hasPlace);
    }

    /** @throws ProblemException 404 as above, 403 for who neither has a place nor runs it */
    public Attendee takingPartAt(UUID eventId) {
        return require(at(eventId), Attendee::takesPart);
    }

    /** Whether this person came by a link, and so sees no more of others than everybody may. */
    public boolean holdsLink() {
        return linked() != null;
    }

    /** @return the registration that the link opens, or null without one */
    public UUID linked() {
        return user.opens(Roles.PARTICIPANT);
    }

    private static Attendee require(Attendee attendee, Predicate<Attendee> mayEnter) {
        if (!mayEnter.test(attendee)) {
            throw ProblemException.forbidden("Inscrivez-vous d’abord à cette rencontre.");
        }
        return attendee;
    }

    private static Attendee attendee(UUID eventId, Registration registration, UUID memberId, boolean runsIt) {
        if (registration == null) {
            return new Attendee(eventId, memberId, null, null, false, runsIt);
        }
        var active = registration.isActive();
        return new Attendee(eventId, registration.participant().memberId(), active ? registration.id() : null,
                active ? registration.seat() : null, registration.state() == RegistrationState.REGISTERED, runsIt);
    }
}
