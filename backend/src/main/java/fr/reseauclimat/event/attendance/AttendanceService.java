package fr.reseauclimat.event.attendance;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.attendance.halfday.EventDays;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.shared.paging.Page;
import fr.reseauclimat.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who is expected and who came, for those who run the event. */
@ApplicationScoped
@Transactional
public class AttendanceService {

    private static final String BY_NAME = "name";

    @Inject
    EventAccess access;

    @Inject
    AttendanceRepository attendance;

    Page<AttendanceEntry> page(UUID eventId, AttendanceFilter filter, PageQuery page) {
        var orderBy = page.orderBy(AttendanceRepository.SORTS, BY_NAME);
        find(eventId);
        return Page.read(page, (offset, limit) -> attendance.list(eventId, filter, orderBy, offset, limit));
    }

    AttendanceSummary summary(UUID eventId) {
        return attendance.summary(eventId, EventDays.of(find(eventId)));
    }

    /** Everybody by name, with what sheets and badges say of the event. */
    public AttendanceRoll roll(UUID eventId) {
        var event = find(eventId);
        EventDays.requireAnnounced(event);
        var orderBy = PageQuery.of(1, 1, BY_NAME).orderBy(AttendanceRepository.SORTS, BY_NAME);
        var people = attendance.list(eventId, new AttendanceFilter(), orderBy, 0, Integer.MAX_VALUE).items();
        return new AttendanceRoll(event.title(), event.startsAt(), event.endsAt(), event.venue().line(),
                EventDays.of(event), people);
    }

    /** For a count without a person who asks: the caller has made sure that it may be told. */
    public AttendanceSummary count(UUID eventId, List<HalfDay> halfDays) {
        return attendance.summary(eventId, halfDays);
    }

    public List<HalfDay> halfDays(UUID eventId) {
        return EventDays.of(find(eventId));
    }

    private Event find(UUID eventId) {
        return access.find(eventId, EventAction.SEE_REGISTRATIONS);
    }
}
