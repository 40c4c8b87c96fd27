package fr.reseauclimat.home;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.reseauclimat.catalogue.Catalogue;
import fr.reseauclimat.catalogue.CatalogueEntry;
import fr.reseauclimat.catalogue.CatalogueFilter;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.agenda.Agenda;
import fr.reseauclimat.event.agenda.EventFilter;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.ReturningMember;
import fr.reseauclimat.nextstep.TodoService;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Gathers the home page from the features that know; it has no data of its own. Nothing is loaded to be changed, so no
 * transaction is opened.
 */
@ApplicationScoped
class HomeService {

    /** Few enough to be read at a glance, and for the page to stay light. */
    private static final int MOST = 5;

    private static final String NEXT = "next";
    private static final String PROMOTED = "promoted";
    private static final String NEARBY = "nearby";

    @Inject
    Agenda agenda;

    @Inject
    Catalogue catalogue;

    @Inject
    TodoService todos;

    @Inject
    CurrentMember current;

    Home get() {
        var member = current.returning();
        var since = member.map(ReturningMember::previousVisitAt).orElse(null);
        var news = since == null ? Page.<CatalogueEntry>of(List.of(), PageQuery.of(1, MOST, null), 0)
                : catalogue.list(CatalogueFilter.since(since), PageQuery.of(1, MOST, null));
        var events = agenda.first(MOST, lists(member.orElse(null), since));
        return new Home(
                since,
                member.map(reader -> todos.of(reader.id())).orElse(List.of()),
                events.getOrDefault(NEXT, List.of()),
                events.getOrDefault(PROMOTED, List.of()),
                events.getOrDefault(NEARBY, List.of()),
                news.items(),
                news.total(),
                agenda.upcomingByTheme().entrySet().stream()
                        .filter(theme -> theme.getValue() > 0)
                        .map(theme -> new ThemeActivity(theme.getKey(), theme.getValue()))
                        .toList());
    }

    private Map<String, EventFilter> lists(ReturningMember member, Instant since) {
        var lists = new LinkedHashMap<String, EventFilter>();
        lists.put(NEXT, published());
        if (since != null) {
            lists.put(PROMOTED, published().promotedAfter(since));
        }
        if (member != null && member.neighbourhood() != null) {
            lists.put(NEARBY, published().within(member.neighbourhood()));
        }
        return lists;
    }

    private static EventFilter published() {
        return EventFilter.upcoming().andIn(EventState.PUBLISHED);
    }
}
