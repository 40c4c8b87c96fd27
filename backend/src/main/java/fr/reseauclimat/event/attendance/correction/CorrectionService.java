package fr.reseauclimat.event.attendance.correction;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.attendance.AttendanceChanged;
import fr.reseauclimat.event.attendance.AttendanceRepository;
import fr.reseauclimat.event.attendance.halfday.EventDays;
import fr.reseauclimat.event.attendance.halfday.HalfDay;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes what those who run an event say of who was there, whatever the doors noted. */
@ApplicationScoped
@Transactional
class CorrectionService {

    @Inject
    EventAccess access;

    @Inject
    AttendanceRepository attendance;

    @Inject
    AttendanceCorrectionRepository corrections;

    @Inject
    CurrentMember currentMember;

    @Inject
    jakarta.enterprise.event.Event<AttendanceChanged> changed;

    @Inject
    Clock clock;

    /** Saying the same again changes nothing. */
    void correct(UUID eventId, UUID registrationId, CorrectionRequest request) {
        var event = access.lock(eventId, EventAction.SEE_REGISTRATIONS);
        EventDays.requireAnnounced(event);
        var halfDay = new HalfDay(request.day(), request.half());
        if (attendance.registration(eventId, registrationId) == null) {
            throw ProblemException.notFound();
        }
        if (!EventDays.of(event).contains(halfDay)) {
            throw ProblemException.invalid("day", "La rencontre n’a pas lieu cette demi-journée-là.");
        }
        correct(event, registrationId, halfDay, request.present());
        changed.fire(new AttendanceChanged(eventId));
    }

    private void correct(Event event, UUID registrationId, HalfDay halfDay, Boolean present) {
        var known = corrections.of(registrationId, halfDay);
        if (present == null) {
            known.ifPresent(corrections::delete);
            return;
        }
        var correction = known.orElseGet(() -> new AttendanceCorrection(event, registrationId, halfDay));
        correction.say(present, currentMember.idOrNull(), clock.instant());
        corrections.persist(correction);
    }
}
