package fr.reseauclimat.minutes.section;

import java.util.Optional;
import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.member.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who somebody is to the minutes of an event. Needs a transaction around it. */
@ApplicationScoped
public class MinutesReader {

    @Inject
    EventAccess events;

    @Inject
    MinutesRepository minutes;

    @Inject
    AttendeeRepository attendees;

    @Inject
    CurrentMember currentMember;

    /** @throws fr.reseauclimat.shared.problem.ProblemException 404 where the event is unknown or hidden */
    public Reader of(UUID eventId) {
        var event = events.find(eventId);
        var member = Optional.ofNullable(currentMember.idOrNull());
        return new Reader(minutes.ofEvent(eventId).orElse(null), events.may(event, EventAction.PREPARE),
                member.filter(id -> attendees.attended(eventId, id)).isPresent());
    }
}
