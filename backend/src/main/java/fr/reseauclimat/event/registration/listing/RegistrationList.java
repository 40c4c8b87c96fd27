package fr.reseauclimat.event.registration.listing;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.form.AskedQuestion;
import fr.reseauclimat.event.form.RegistrationForms;
import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The organisers' list of an event. */
@ApplicationScoped
@Transactional
public class RegistrationList {

    private static final String BY_ARRIVAL = "registeredAt";
    private static final String BY_NAME = "name";

    @Inject
    EventAccess access;

    @Inject
    RegistrationListRepository repository;

    @Inject
    NeedsListRepository needs;

    @Inject
    RegistrationForms forms;

    Page<RegistrationEntry> page(UUID eventId, RegistrationFilter filter, PageQuery page) {
        var orderBy = page.orderBy(RegistrationListRepository.SORTS, BY_ARRIVAL);
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        return Page.read(page, (offset, limit) -> repository.list(eventId, filter, orderBy, offset, limit));
    }

    Page<NeedsEntry> needs(UUID eventId, PageQuery page) {
        var orderBy = page.orderBy(NeedsListRepository.SORTS, BY_NAME);
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        return Page.of(needs.list(eventId, orderBy, page.offset(), page.size()), page, needs.count(eventId));
    }

    public List<NeedsEntry> allNeeds(UUID eventId) {
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        var orderBy = PageQuery.of(1, 1, BY_NAME).orderBy(NeedsListRepository.SORTS, BY_NAME);
        return needs.list(eventId, orderBy, 0, Integer.MAX_VALUE);
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
        var orderBy = PageQuery.of(1, 1, "state," + BY_ARRIVAL).orderBy(RegistrationListRepository.SORTS, BY_ARRIVAL);
        var filter = new RegistrationFilter();
        filter.presence = presence;
        return repository.list(eventId, filter, orderBy, 0, Integer.MAX_VALUE).items().stream()
                .filter(entry -> entry.state().isActive() || entry.present()).toList();
    }
}
