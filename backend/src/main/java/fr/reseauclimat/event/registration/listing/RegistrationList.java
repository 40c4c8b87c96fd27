package fr.reseauclimat.event.registration.listing;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.form.AskedQuestion;
import fr.reseauclimat.event.form.RegistrationForms;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The organisers' list of an event. */
@ApplicationScoped
@Transactional
public class RegistrationList {

    @Inject
    EventAccess access;

    @Inject
    RegistrationListRepository repository;

    @Inject
    RegistrationForms forms;

    Page<RegistrationEntry> page(UUID eventId, RegistrationFilter filter, PageQuery page) {
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        return repository.page(eventId, filter, page);
    }

    Page<NeedsEntry> needs(UUID eventId, PageQuery page) {
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        return repository.needs(eventId, page);
    }

    public List<NeedsEntry> allNeeds(UUID eventId) {
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        return repository.allNeeds(eventId);
    }

    /** What the event asked, for the heads of the columns. */
    public List<AskedQuestion> questions(UUID eventId) {
        return forms.asked(eventId);
    }

    /**
     * Those who count on coming or came, by arrival.
     *
     * @param presence null for all of them
     */
    public List<RegistrationEntry> active(UUID eventId, RegistrationPresence presence) {
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        var filter = new RegistrationFilter();
        filter.presence = presence;
        return repository.all(eventId, filter).stream()
                .filter(entry -> entry.state().isActive() || entry.present()).toList();
    }
}
