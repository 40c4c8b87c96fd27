package fr.reseauclimat.event.registration;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventAccess;
import fr.reseauclimat.event.EventAction;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.MyRegistration;
import fr.reseauclimat.event.RegistrationClosedException;
import fr.reseauclimat.event.RegistrationState;
import fr.reseauclimat.event.notice.Notices;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gives and takes places. Every method first locks the row of the event: whoever holds it sees true counts, takes the
 * next number of the queue and promotes who waits, in the same transaction.
 */
@ApplicationScoped
@Transactional
class RegistrationDesk {

    @Inject
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Asking again changes nothing. */
    MyRegistration register(UUID eventId, UUID memberId) {
        var event = access.lock(eventId, EventAction.REGISTER);
        var known = registrations.ofMember(eventId, memberId);
        if (known.filter(Registration::isActive).isEmpty()) {
            event.requireRegistrationOpen(clock.instant());
            var state = registrations.places(event).forNewcomer();
            var registration = known.orElseGet(() -> new Registration(event, members.get(memberId)));
            registration.arrive(registrations.nextArrival(), state, clock.instant());
            registrations.persistAndFlush(registration);
            return confirmed(event, registration, memberId);
        }
        return events.participation(eventId, memberId).mine();
    }

    /** Doing it again changes nothing. */
    void cancel(UUID eventId, UUID memberId) {
        var event = access.lock(eventId, EventAction.CANCEL_REGISTRATION);
        registrations.ofMember(eventId, memberId).filter(Registration::isActive).ifPresent(registration -> {
            requireAhead(event);
            registration.cancel(clock.instant());
            notices.left(event, registration.participant());
            promote(event);
        });
    }

    /** An organiser takes somebody off the list. */
    void remove(UUID eventId, UUID registrationId) {
        var event = access.lock(eventId, EventAction.SEE_REGISTRATIONS);
        var registration = registrations.ofEvent(eventId, registrationId).orElseThrow(ProblemException::notFound);
        if (registration.isActive()) {
            requireAhead(event);
            registration.cancel(clock.instant());
            notices.removed(event, registration.participant());
            promote(event);
        }
    }

    /** Gives free places to those who wait. The caller holds the lock of the event. */
    void promote(Event event) {
        if (!event.isAhead(clock.instant())) {
            return;
        }
        for (var next : registrations.firstWaiting(event.id(), registrations.places(event).promotable())) {
            next.promote(clock.instant());
            notices.promoted(event, next.participant());
        }
    }

    private MyRegistration confirmed(Event event, Registration registration, UUID memberId) {
        var mine = events.participation(event.id(), memberId).mine();
        if (mine.state() == RegistrationState.REGISTERED) {
            notices.registered(event, registration.participant());
        } else {
            notices.waiting(event, registration.participant(), mine.position());
        }
        return mine;
    }

    private void requireAhead(Event event) {
        if (!event.isAhead(clock.instant())) {
            throw new RegistrationClosedException("La rencontre a commencé ou n’a plus lieu\u00a0: la liste est close.");
        }
    }
}
