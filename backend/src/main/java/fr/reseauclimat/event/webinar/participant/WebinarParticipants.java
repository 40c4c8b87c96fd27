package fr.reseauclimat.event.webinar.participant;

import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who came in, for those who run the event. */
@ApplicationScoped
@Transactional
public class WebinarParticipants {

    @Inject
    EventAccess access;

    @Inject
    WebinarParticipantRepository participants;

    public Page<WebinarParticipant> page(UUID eventId, PageQuery page) {
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        return participants.list(eventId, page);
    }
}
