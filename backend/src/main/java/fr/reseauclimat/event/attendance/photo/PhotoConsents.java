package fr.reseauclimat.event.attendance.photo;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.attendance.AttendanceRepository;
import fr.reseauclimat.event.registration.CurrentAttendee;
import fr.reseauclimat.member.CurrentMember;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes the answers about photos: of the person, or of who asked at the door. The audit trail keeps the dates of all. */
@ApplicationScoped
@Transactional
public class PhotoConsents {

    @Inject
    EventAccess access;

    @Inject
    CurrentAttendee reader;

    @Inject
    AttendanceRepository attendance;

    @Inject
    PhotoConsentRepository consents;

    @Inject
    CurrentMember currentMember;

    @Inject
    Clock clock;

    /** At any time, also after the event: who said yes may say no. */
    public PhotoChoice decideMine(UUID eventId, boolean given) {
        var mine = reader.registeredAt(eventId);
        return decide(mine.registrationId(), given, mine.memberId());
    }

    PhotoChoice decideFor(UUID eventId, UUID registrationId, boolean given) {
        access.lock(eventId, EventAction.SEE_REGISTRATIONS);
        if (attendance.registration(eventId, registrationId) == null) {
            throw ProblemException.notFound();
        }
        return decide(registrationId, given, currentMember.idOrNull());
    }

    /** @return the answer of whoever has this registration, or null without one */
    public PhotoChoice of(UUID registrationId) {
        return consents.of(registrationId).map(PhotoConsents::choice).orElse(null);
    }

    /** @param by who says it; null for somebody without an account */
    /** @return how many of those who take part do not want to be seen on photos */
    public long refusals(UUID eventId) {
        return consents.refusals(eventId);
    }

    private PhotoChoice decide(UUID registrationId, boolean given, UUID by) {
        var consent = consents.of(registrationId).orElseGet(() -> new PhotoConsent(registrationId));
        consent.decide(given, by, clock.instant());
        consents.persistAndFlush(consent);
        return choice(consent);
    }

    private static PhotoChoice choice(PhotoConsent consent) {
        return new PhotoChoice(consent.given(), consent.decidedAt());
    }
}
