package fr.reseauclimat.event.access;

import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.security.CurrentUser;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.shared.security.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to an event for whoever is asking: seen or not found, then allowed or forbidden. */
@ApplicationScoped
public class EventAccess {

    @Inject
    EventRepository events;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMember currentMember;

    @Inject
    Viewers viewers;

    /** @throws ProblemException 404 where it is unknown or hidden */
    public Event find(UUID id) {
        requireVisible(id);
        return events.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404 where it is unknown or hidden, 403 for somebody who may not do this */
    public Event find(UUID id, EventAction action) {
        var event = find(id);
        EventPolicy.require(action, actor(event, null));
        return event;
    }

    /** The same, with the row of the event locked: for everything that gives or takes places. */
    public Event lock(UUID id, EventAction action) {
        requireVisible(id);
        var event = events.lockForRegistration(id).orElseThrow(ProblemException::notFound);
        EventPolicy.require(action, actor(event, null));
        return event;
    }

    /** @return whether this person ever may; whether it is the time for it is asked by the event itself */
    public boolean may(Event event, EventAction action) {
        return EventPolicy.isEntitled(action, actor(event, null));
    }

    /** @param registration state of the reader's own one, or null; only {@link EventPolicy#allowedActions} asks for it */
    public EventActor actor(Event event, RegistrationState registration) {
        var memberId = currentMember.idOrNull();
        var facilitator = event.facilitators().stream().anyMatch(member -> member.id().equals(memberId));
        return new EventActor(memberId != null, user.isStaff(), user.hasRole(Roles.ADEME), facilitator, registration);
    }

    private void requireVisible(UUID id) {
        if (!events.isVisible(id, viewers.current())) {
            throw ProblemException.notFound();
        }
    }
}
