package fr.reseauclimat.event.calendar;

import java.util.UUID;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.shared.security.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
class EventCalendarService {

    @Inject
    EventAccess access;

    @Inject
    Viewers viewers;

    @Inject
    EventRepository events;

    @Inject
    EventCalendar calendar;

    @Transactional
    byte[] file(UUID eventId) {
        var event = access.find(eventId);
        var mine = events.participation(eventId, viewers.current().memberId());
        return calendar.published(event, mine.myState() == RegistrationState.REGISTERED);
    }
}
