package fr.reseauclimat.event.registration.admission;

import java.time.Clock;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.access.EventAccess;
import fr.reseauclimat.event.access.EventAction;
import fr.reseauclimat.event.notice.Notices;
import fr.reseauclimat.event.participant.MyRegistration;
import fr.reseauclimat.event.participant.RegistrationClosedException;
import fr.reseauclimat.event.registration.ParticipationKeys;
import fr.reseauclimat.event.registration.Registration;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.event.registration.answer.RegisterRequest;
import fr.reseauclimat.event.registration.answer.RegistrationDetails;
import fr.reseauclimat.event.signal.PlaceGivenBack;
import fr.reseauclimat.member.Members;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Where members register and leave. Every method first locks the row of the event: whoever holds it sees true counts,
 * takes the next number of the queue and promotes who waits, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class RegistrationDesk {

    @Inject
    EventAccess access;

    @Inject
    EventRepository events;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Admission admission;

    @Inject
    Seating seating;

    @Inject
    RegistrationDetails details;

    @Inject
    ParticipationKeys keys;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    LetterJob letters;

    @Inject
    jakarta.enterprise.event.Event<PlaceGivenBack> placeGivenBack;

    @Inject
    Clock clock;

    /**
     * Asking again changes nothing but what is said anew.
     *
     * @param request null to say nothing
     */
    public MyRegistration register(UUID eventId, UUID memberId, RegisterRequest request) {
        var event = access.lock(eventId, EventAction.REGISTER);
        var known = registrations.ofMember(eventId, memberId);
        var active = known.filter(Registration::isActive);
        if (active.isEmpty()) {
            var registration = known.orElseGet(() -> new Registration(event, members.get(memberId)));
            registration.broughtBy(null);
            admission.admit(event, registration, request == null ? RegisterRequest.NOTHING_SAID : request, true);
            admission.tell(event, registration);
        } else if (request != null) {
            admission.amend(event, active.get(), request);
        }
        return events.participation(eventId, memberId).mine();
    }

    /** Doing it again changes nothing. */
    public void cancel(UUID eventId, UUID memberId) {
        var event = access.lock(eventId, EventAction.CANCEL_REGISTRATION);
        registrations.ofMember(eventId, memberId).ifPresent(registration -> leave(event, registration));
    }

    /** An organiser takes somebody off the list. */
    public void remove(UUID eventId, UUID registrationId) {
        var event = access.lock(eventId, EventAction.SEE_REGISTRATIONS);
        var registration = registrations.ofEvent(eventId, registrationId).orElseThrow(ProblemException::notFound);
        if (registration.isActive()) {
            release(event, registration);
            letters.tell(registration, LetterJob.Kind.REMOVED);
        }
    }

    /** Somebody gives the place back. The caller holds the lock of the event. */
    public void leave(Event event, Registration registration) {
        if (registration.isActive()) {
            release(event, registration);
            notices.left(event, keys.addressee(registration));
        }
    }

    private void release(Event event, Registration registration) {
        if (!event.isAhead(clock.instant())) {
            throw new RegistrationClosedException("La rencontre a commencé ou n’a plus lieu\u00a0: la liste est close.");
        }
        registration.cancel(clock.instant());
        details.forget(registration.id());
        placeGivenBack.fire(new PlaceGivenBack(event.id(), registration.id()));
        seating.promote(event);
    }
}
