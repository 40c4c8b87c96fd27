package fr.reseauclimat.event.history;

import java.util.Comparator;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.history.PlanSnapshot.PlannedSegment;
import fr.reseauclimat.event.history.PlanSnapshot.PlannedTerritory;
import fr.reseauclimat.event.history.PlanSnapshot.PlannedTheme;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.theme.Theme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps what was planned after each change, in the transaction of that change. */
@ApplicationScoped
@Transactional
public class EventHistory {

    @Inject
    VersionRepository versions;

    @Inject
    EventAccess events;

    @Inject
    CurrentMember currentMember;

    /** Before the first change of an event that is older than its history: otherwise nothing would tell what that changed. */
    public void keepFirst(Event event) {
        if (versions.isEmpty(event.id())) {
            versions.append(event.id(), event.createdBy().id(), event.changedAt(), snapshot(event));
        }
    }

    public void keep(Event event) {
        versions.append(event.id(), currentMember.idOrNull(), event.changedAt(), snapshot(event));
    }

    Page<EventVersion> list(UUID eventId, PageQuery page) {
        events.find(eventId, EventAction.PREPARE);
        return versions.list(eventId, page);
    }

    EventVersion get(UUID eventId, int number) {
        events.find(eventId, EventAction.PREPARE);
        return versions.find(eventId, number).orElseThrow(ProblemException::notFound);
    }

    private static PlanSnapshot snapshot(Event event) {
        var venue = event.venue();
        var territory = venue.territory();
        return new PlanSnapshot(event.kind(), event.visibility(), event.title(), event.summary(), event.description(),
                event.startsAt(), event.endsAt(), venue.online(), venue.onlineUrl(), venue.placeName(), venue.address(),
                territory == null ? null : new PlannedTerritory(territory.id(), territory.name()),
                event.capacity(), event.registrationDeadline(),
                event.themes().stream().sorted(Comparator.comparing(Theme::position))
                        .map(theme -> new PlannedTheme(theme.id(), theme.nameFr())).toList(),
                event.segments().stream().map(EventHistory::segment).toList());
    }

    private static PlannedSegment segment(EventSegment segment) {
        return new PlannedSegment(segment.id(), segment.kind(), segment.title(), segment.description(), segment.startsAt(),
                segment.endsAt(), segment.room(), segment.capacity(), segment.parallelGroup(), segment.speakers());
    }
}
