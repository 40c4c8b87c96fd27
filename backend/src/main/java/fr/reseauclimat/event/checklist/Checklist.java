package fr.reseauclimat.event.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.member.Member;
import fr.reseauclimat.member.MemberMapper;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import fr.reseauclimat.shared.persistence.StateChanged;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.time.NetworkTime;
import fr.reseauclimat.shared.web.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What must be done for an event, kept by those who run it. */
@ApplicationScoped
@Transactional
public class Checklist {

    private static final int MOST = 100;

    @Inject
    ChecklistRepository items;

    @Inject
    EventAccess events;

    @Inject
    Members members;

    @Inject
    MemberMapper mapper;

    @Inject
    CurrentMember currentMember;

    @Inject
    jakarta.enterprise.event.Event<StateChanged> changed;

    @Inject
    Clock clock;

    Page<ChecklistEntry> list(UUID eventId, PageQuery page) {
        events.find(eventId, EventAction.PREPARE);
        return items.list(eventId, page).map(this::entry);
    }

    ChecklistEntry add(UUID eventId, ChecklistItemRequest request) {
        var event = events.find(eventId, EventAction.PREPARE);
        requireRoom(eventId, 1);
        var item = new ChecklistItem(event, request.label(), owner(request.ownerId()), request.dueOn(), clock.instant());
        return save(item);
    }

    /** The list that the network uses for events of this kind, with due dates from its date. */
    Page<ChecklistEntry> addTemplate(UUID eventId, PageQuery page) {
        var event = events.lock(eventId, EventAction.PREPARE);
        var steps = ChecklistTemplate.of(event.kind());
        requireRoom(eventId, steps.size());
        var known = items.ofEvent(eventId).stream().map(ChecklistItem::label).toList();
        for (var step : steps) {
            if (!known.contains(step.label())) {
                items.persist(new ChecklistItem(event, step.label(), null, dayOf(event).minusDays(step.daysBefore()), clock.instant()));
            }
        }
        return list(eventId, page);
    }

    ChecklistEntry update(UUID eventId, UUID id, ChecklistItemRequest request, String ifMatch) {
        var item = find(eventId, id);
        ExpectedVersion.require(ifMatch, item.version());
        item.describe(request.label(), owner(request.ownerId()), request.dueOn());
        return save(item);
    }

    ChecklistEntry complete(UUID eventId, UUID id) {
        var item = find(eventId, id);
        item.complete(currentMember.find().orElse(null), clock.instant());
        changed.fire(new StateChanged(TaskState.OPEN, TaskState.DONE, id, eventId));
        return save(item);
    }

    ChecklistEntry reopen(UUID eventId, UUID id) {
        var item = find(eventId, id);
        item.reopen();
        return save(item);
    }

    void delete(UUID eventId, UUID id) {
        items.delete(find(eventId, id));
        changed.fire(new StateChanged(TaskState.OPEN, TaskState.DONE, id, eventId));
    }

    /** Everything is still to be done, on days as far from the new date as they were from the old one. */
    public void copy(Event from, Event to) {
        var days = dayOf(to).toEpochDay() - dayOf(from).toEpochDay();
        items.ofEvent(from.id()).forEach(item -> items.persist(new ChecklistItem(to, item.label(), item.owner(),
                item.dueOn() == null ? null : item.dueOn().plusDays(days), clock.instant())));
    }

    private ChecklistItem find(UUID eventId, UUID id) {
        events.find(eventId, EventAction.PREPARE);
        return items.find(eventId, id).orElseThrow(ProblemException::notFound);
    }

    private Member owner(UUID id) {
        return id == null ? null
                : members.find(id).orElseThrow(() -> ProblemException.invalid("ownerId", "Cette personne n’est pas membre du réseau."));
    }

    private void requireRoom(UUID eventId, int more) {
        if (items.countOf(eventId) + more > MOST) {
            throw new ProblemException(ProblemType.CONFLICT, "Une liste compte " + MOST + " tâches au plus\u00a0: retirez-en d’abord.");
        }
    }

    /** Written at once: the answer carries the new version. */
    private ChecklistEntry save(ChecklistItem item) {
        items.persistAndFlush(item);
        return entry(item);
    }

    private ChecklistEntry entry(ChecklistItem item) {
        var today = LocalDate.now(clock);
        return new ChecklistEntry(item.id(), item.label(), item.owner() == null ? null : mapper.toRef(item.owner()), item.dueOn(),
                item.doneAt() == null && item.dueOn() != null && item.dueOn().isBefore(today), item.doneAt(),
                item.doneBy() == null ? null : mapper.toRef(item.doneBy()), item.version());
    }

    private static LocalDate dayOf(Event event) {
        return LocalDate.ofInstant(event.startsAt(), NetworkTime.PARIS);
    }
}
