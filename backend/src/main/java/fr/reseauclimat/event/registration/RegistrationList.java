package fr.reseauclimat.event.registration;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.EventAccess;
import fr.reseauclimat.event.EventAction;
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

    @Inject
    EventAccess access;

    @Inject
    RegistrationListRepository repository;

    Page<RegistrationEntry> page(UUID eventId, RegistrationFilter filter, PageQuery page) {
        var orderBy = page.orderBy(RegistrationListRepository.SORTS, BY_ARRIVAL);
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        var lines = repository.list(eventId, filter, orderBy, page.offset(), page.size());
        return Page.of(lines.items(), page, lines.total());
    }

    /** Those who count on coming, by arrival. */
    public List<RegistrationEntry> active(UUID eventId) {
        access.find(eventId, EventAction.SEE_REGISTRATIONS);
        var orderBy = PageQuery.of(1, 1, "state," + BY_ARRIVAL).orderBy(RegistrationListRepository.SORTS, BY_ARRIVAL);
        return repository.list(eventId, new RegistrationFilter(), orderBy, 0, Integer.MAX_VALUE).items().stream()
                .filter(entry -> entry.state().isActive()).toList();
    }
}
