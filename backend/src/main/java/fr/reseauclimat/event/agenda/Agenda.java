package fr.reseauclimat.event.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.theme.ThemeRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lists of events, as whoever is asking may see them. Nothing is loaded to be changed, so no transaction is opened:
 * that would cost two more trips to the database.
 */
@ApplicationScoped
public class Agenda {

    @Inject
    AgendaRepository repository;

    @Inject
    EventAccess access;

    @Inject
    Clock clock;

    public Page<EventSummary> list(EventFilter filter, PageQuery page) {
        return repository.list(filter, access.reader(), clock.instant(), page);
    }

    /** @return the soonest of each list, by its name; a list that holds nothing is left out */
    public Map<String, List<EventSummary>> first(int most, Map<String, EventFilter> filters) {
        return repository.first(most, filters, access.reader(), clock.instant());
    }

    /** @return in the order of the vocabulary, also themes without any event */
    public Map<ThemeRef, Long> upcomingByTheme() {
        return repository.countByTheme(access.reader(), clock.instant());
    }
}
