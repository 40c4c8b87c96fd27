package fr.reseauclimat.event.attendance;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.attendance.halfday.EventDays;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.shared.listing.Page;
import fr.reseauclimat.shared.listing.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who is expected and who came, for those who run the event. */
@ApplicationScoped
@Transactional
public class AttendanceService {

    @Inject
    EventAccess access;

    @Inject
    AttendanceRepository attendance;

    Page<AttendanceEntry> page(UUID eventId, AttendanceFilter filter, PageQuery page) {
        find(eventId);
        return attendance.page(eventId, filter, page);
    }

    AttendanceSummary summary(UUID eventId) {
        return attendance.summary(eventId, EventDays.of(find(eventId)));
    }

    /** Everybody by name, with what sheets and badges say of the event. */
    public AttendanceRoll roll(UUID eventId) {
        var event = find(eventId);
        EventDays.requireAnnounced(event);
        return new AttendanceRoll(event.title(), event.startsAt(), event.endsAt(), event.venue().line(),
                EventDays.of(event), attendance.all(eventId));
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
