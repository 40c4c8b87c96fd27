package fr.reseauclimat.event.notice;

import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.signal.FacilitationHandedOver;
import fr.reseauclimat.member.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a member who was made facilitator of an event. */
@ApplicationScoped
class HandOverNotice {

    @Inject
    EventRepository events;

    @Inject
    Members members;

    @Inject
    Notices notices;

    void handedOver(@Observes FacilitationHandedOver change) {
        var by = change.by() == null ? null : members.get(change.by());
        notices.handedOver(events.findById(change.eventId()), members.get(change.to()), by);
    }
}
