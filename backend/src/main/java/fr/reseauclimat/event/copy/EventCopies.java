package fr.reseauclimat.event.copy;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventPlan;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventSegment;
import fr.reseauclimat.event.SegmentPlan;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.brief.BriefService;
import fr.reseauclimat.event.checklist.Checklist;
import fr.reseauclimat.event.history.EventHistory;
import fr.reseauclimat.event.signal.EventCopied;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** New drafts after earlier events and after templates; people and what they said stay where they were. */
@ApplicationScoped
@Transactional
class EventCopies {

    @Inject
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    CurrentMember currentMember;

    @Inject
    BriefService briefs;

    @Inject
    Checklist checklists;

    @Inject
    EventHistory history;

    @Inject
    jakarta.enterprise.event.Event<EventCopied> copied;

    @Inject
    Clock clock;

    CopiedEvent copy(UUID id, CopyRequest request) {
        var source = access.find(id, EventAction.PREPARE);
        var plan = plan(source, request.title(), DayShift.of(source.startsAt(), request.date(), NetworkTime.PARIS));
        var event = new Event(plan, currentMember.require(), clock.instant());
        events.persistAndFlush(event);
        briefs.copy(id, event);
        checklists.copy(source, event);
        history.keep(event);
        copied.fire(new EventCopied(id, event.id()));
        return new CopiedEvent(event.id(), event.title());
    }

    void makeTemplate(UUID id) {
        access.lock(id, EventAction.PREPARE).progress().makeTemplate();
    }

    void makeEvent(UUID id) {
        access.lock(id, EventAction.PREPARE).progress().makeEvent();
    }

    private static EventPlan plan(Event source, String title, DayShift shift) {
        var venue = source.venue();
        return new EventPlan(source.kind(), source.visibility(), title == null ? source.title() : title, source.summary(),
                source.description(), shift.shift(source.startsAt()), shift.shift(source.endsAt()), venue.online(),
                venue.onlineUrl(), venue.placeName(), venue.address(), venue.territory(), venue.departmentCode(),
                source.capacity(), shift.shift(source.registrationDeadline()), source.themes(),
                source.segments().stream().map(segment -> part(segment, shift)).toList());
    }

    private static SegmentPlan part(EventSegment segment, DayShift shift) {
        return new SegmentPlan(null, segment.kind(), segment.title(), segment.description(), shift.shift(segment.startsAt()),
                shift.shift(segment.endsAt()), segment.room(), segment.capacity(), segment.parallelGroup(), segment.speakers());
    }
}
