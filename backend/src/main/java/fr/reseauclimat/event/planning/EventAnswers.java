package fr.reseauclimat.event.planning;

import java.time.Clock;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventPolicy;
import fr.reseauclimat.shared.security.Viewers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whoever asked what an event now looks like to them. */
@ApplicationScoped
class EventAnswers {

    @Inject
    EventRepository events;

    @Inject
    EventAccess access;

    @Inject
    Viewers viewers;

    @Inject
    EventMapper mapper;

    @Inject
    Clock clock;

    EventDetail detail(Event event) {
        // written at once: the answer carries the new version, and a refusal by the database belongs to this request
        events.flush();
        var reader = viewers.current();
        var participation = events.participation(event.id(), reader.memberId());
        var actor = access.actor(event, participation.myState());
        return mapper.toDetail(event, participation, EventPolicy.allowedActions(event, actor, clock.instant()),
                reader.signedIn());
    }
}
