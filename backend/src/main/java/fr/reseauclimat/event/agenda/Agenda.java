package fr.reseauclimat.event.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.security.Viewers;
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
    Viewers viewers;

    @Inject
    Clock clock;

    public Page<EventSummary> list(EventFilter filter, PageQuery page) {
        return repository.list(filter, viewers.current(), clock.instant(), page);
    }

    /** @return the soonest of each list, by its name; a list that holds nothing is left out */
    public Map<String, List<EventSummary>> first(int most, Map<String, EventFilter> filters) {
        return repository.first(most, filters, viewers.current(), clock.instant());
    }

    /** @return in the order of the vocabulary, also themes without any event */
    public Map<ThemeRef, Long> upcomingByTheme() {
        return repository.countByTheme(viewers.current(), clock.instant());
    }
}
