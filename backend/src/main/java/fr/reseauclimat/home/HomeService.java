package fr.reseauclimat.home;

import java.util.List;

import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.agenda.Agenda;
import fr.reseauclimat.event.agenda.EventFilter;
import fr.reseauclimat.event.agenda.EventSummary;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.directory.MemberDirectory;
import fr.reseauclimat.member.directory.MemberSummary;
import fr.reseauclimat.member.joining.JoinRequestService;
import fr.reseauclimat.shared.security.CurrentUser;
import fr.reseauclimat.shared.security.Roles;
import fr.reseauclimat.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gathers the home page from the features that know; it has no data of its own. */
@ApplicationScoped
class HomeService {

    /** Few enough to be read at a glance, and for the page to stay light. */
    private static final int MOST = 5;

    @Inject
    Agenda agenda;

    @Inject
    MemberDirectory directory;

    @Inject
    JoinRequestService joinRequests;

    @Inject
    TerritoryService territories;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMember current;

    @Transactional
    Home get() {
        var member = current.find();
        var since = member.map(Member::previousVisitAt).orElse(null);
        return new Home(
                since,
                since == null ? List.of() : events(published().publishedAfter(since)),
                events(published()),
                since == null ? List.of() : events(published().promotedAfter(since)),
                member.map(this::nearby).orElse(List.of()),
                since == null ? List.<MemberSummary>of() : directory.joinedSince(since, MOST),
                user.hasRole(Roles.ADEME) ? agenda.first(MOST, EventFilter.in(EventState.SUBMITTED), "startsAt") : List.of(),
                user.isStaff() ? joinRequests.pending() : null,
                agenda.upcomingByTheme().entrySet().stream()
                        .filter(theme -> theme.getValue() > 0)
                        .map(theme -> new ThemeActivity(theme.getKey(), theme.getValue()))
                        .toList());
    }

    private List<EventSummary> nearby(Member member) {
        return member.territory() == null
                ? List.of()
                : events(published().within(territories.neighbourhoodOf(member.territory().id())));
    }

    private List<EventSummary> events(EventFilter filter) {
        return agenda.first(MOST, filter, "startsAt");
    }

    private static EventFilter published() {
        return EventFilter.upcoming().andIn(EventState.PUBLISHED);
    }
}
