package fr.reseauclimat.event.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventPlan;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.history.EventHistory;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.signal.EventRevised;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.time.NetworkTime;
import fr.reseauclimat.shared.web.ExpectedVersion;
import fr.reseauclimat.territory.TerritoryService;
import fr.reseauclimat.theme.Theme;
import fr.reseauclimat.theme.ThemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What an event consists of: created, read, changed, thrown away. */
@ApplicationScoped
@Transactional
class EventService {

    @Inject
    EventRepository events;

    @Inject
    EventAccess access;

    @Inject
    EventAnswers answers;

    @Inject
    EventHistory history;

    @Inject
    CurrentMember currentMember;

    @Inject
    TerritoryService territories;

    @Inject
    ThemeService themes;

    @Inject
    FollowingDatesRepository following;

    @Inject
    jakarta.enterprise.event.Event<EventRevised> revised;

    @Inject
    Clock clock;

    EventDetail get(UUID id) {
        return answers.detail(access.find(id));
    }

    EventDetail create(EventRequest request) {
        var creator = currentMember.require();
        var event = new Event(plan(request, Set.of()), creator, clock.instant());
        events.persist(event);
        history.keep(event);
        return answers.detail(event);
    }

    /** Under the lock of the places, because it can add or take some. */
    EventDetail update(UUID id, EventRequest request, String ifMatch) {
        var event = access.lock(id, EventAction.EDIT);
        ExpectedVersion.require(ifMatch, event.version());
        var plan = plan(request, event.themes());
        history.keepFirst(event);
        var before = day(event);
        var novelties = event.revise(plan, placesGiven(id, plan), clock.instant());
        if (event.state() == EventState.PUBLISHED && !novelties.isEmpty()) {
            revised.fire(new EventRevised(event.id(), novelties));
        }
        var days = (int) ChronoUnit.DAYS.between(before, day(event));
        if (days != 0) {
            events.flush();
            following.follow(id, days, clock.instant());
        }
        history.keep(event);
        return answers.detail(event);
    }

    private static LocalDate day(Event event) {
        return LocalDate.ofInstant(event.startsAt(), NetworkTime.PARIS);
    }

    void delete(UUID id) {
        var event = access.find(id, EventAction.DELETE);
        event.progress().requireDeletable();
        events.delete(event);
    }

    /** Those who take part from afar need a place in the room once there is nothing but a room, and the other way round. */
    private long placesGiven(UUID id, EventPlan plan) {
        var inTheRoom = events.placesGiven(id, Seat.ON_SITE);
        return plan.isHybrid() ? inTheRoom : inTheRoom + events.placesGiven(id, Seat.ONLINE);
    }

    private EventPlan plan(EventRequest request, Set<Theme> carried) {
        var territory = territories.refer(request.territoryId(), "territoryId");
        var department = territory == null ? null : events.departmentOf(territory.id()).orElse(null);
        return request.plan(territory, department, themes.refer(request.themeIds(), carried, "themeIds"));
    }
}
