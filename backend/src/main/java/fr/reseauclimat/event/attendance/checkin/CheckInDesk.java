package fr.reseauclimat.event.attendance.checkin;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.attendance.AttendanceChanged;
import fr.reseauclimat.event.attendance.AttendanceRepository;
import fr.reseauclimat.event.attendance.correction.AttendanceCorrectionRepository;
import fr.reseauclimat.event.attendance.halfday.EventDays;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.event.registration.guest.WalkIns;
import fr.reseauclimat.member.CurrentMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes in what the doors noted, in any order and as often as it is sent. Under the lock of the event, so that the same
 * arrival from two requests at once is one; who is present follows from all arrivals that were not taken back.
 */
@ApplicationScoped
class CheckInDesk {

    @Inject
    EventAccess access;

    @Inject
    CheckInRepository checkIns;

    @Inject
    AttendanceCorrectionRepository corrections;

    @Inject
    AttendanceRepository attendance;

    @Inject
    WalkIns walkIns;

    @Inject
    CurrentMember currentMember;

    @Inject
    jakarta.enterprise.event.Event<AttendanceChanged> changed;

    @Inject
    Clock clock;

    @Transactional
    CheckInResults record(UUID eventId, CheckInRequest request) {
        var event = access.lock(eventId, EventAction.SEE_REGISTRATIONS);
        EventDays.requireAnnounced(event);
        var results = request.items().stream().map(item -> record(event, item)).toList();
        changed.fire(new AttendanceChanged(eventId));
        return new CheckInResults(results);
    }

    private CheckInResult record(Event event, CheckInItem item) {
        var known = checkIns.findById(item.id());
        if (known != null) {
            return known.isOf(event) ? again(known, item) : new CheckInResult(item.id(), CheckInOutcome.REFUSED, null);
        }
        var halfDay = new HalfDay(item.day(), item.half());
        if (!EventDays.of(event).contains(halfDay)) {
            return new CheckInResult(item.id(), CheckInOutcome.UNKNOWN_HALF_DAY, null);
        }
        var registration = registration(event, item);
        if (registration == null) {
            return new CheckInResult(item.id(), CheckInOutcome.UNKNOWN_PERSON, null);
        }
        var checkIn = new CheckIn(item.id(), event, registration, halfDay, item.at(), item.door(),
                currentMember.idOrNull(), clock.instant());
        checkIns.persistAndFlush(checkIn);
        if (!item.undone()) {
            corrections.of(registration, halfDay).filter(said -> said.isOvertakenBy(checkIn.at()))
                    .ifPresent(corrections::delete);
        }
        return again(checkIn, item);
    }

    /** Once it was taken back it stays so, whatever comes late. */
    private CheckInResult again(CheckIn checkIn, CheckInItem item) {
        if (item.undone() && !checkIn.undone()) {
            checkIn.undo();
            checkIns.flush();
            if (!checkIns.anyCounts(checkIn.registrationId())) {
                walkIns.forget(checkIn.registrationId());
            }
        }
        return new CheckInResult(item.id(), checkIn.undone() ? CheckInOutcome.UNDONE : CheckInOutcome.PRESENT,
                checkIn.registrationId());
    }

    private UUID registration(Event event, CheckInItem item) {
        if (item.registrationId() != null) {
            return attendance.registration(event.id(), item.registrationId());
        }
        if (item.code() != null) {
            return attendance.registrationOfCode(event.id(), item.code());
        }
        var person = item.walkIn();
        return person == null ? null
                : walkIns.add(event, person.firstName(), person.lastName(), person.organisation());
    }
}
