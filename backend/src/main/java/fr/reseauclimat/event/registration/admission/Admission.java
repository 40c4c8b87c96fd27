package fr.reseauclimat.event.registration.admission;

import java.time.Clock;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.notice.Notices;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.registration.ParticipationKeys;
import fr.reseauclimat.event.registration.Registration;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.event.registration.answer.RegisterRequest;
import fr.reseauclimat.event.registration.answer.RegistrationDetails;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets somebody in, be it to the queue. Whoever calls holds the lock of the event. */
@ApplicationScoped
public class Admission {

    @Inject
    RegistrationRepository registrations;

    @Inject
    Seating seating;

    @Inject
    RegistrationDetails details;

    @Inject
    ParticipationKeys keys;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** @param complete whether what the event wants to know must be answered now */
    public void admit(Event event, Registration registration, RegisterRequest request, boolean complete) {
        event.registrationWindow().requireOpen(clock.instant());
        details.check(event, request, complete);
        var seat = request.seat() == null ? event.venue().mainSeat() : request.seat();
        // places that became free by themselves belong to those who wait already
        seating.promote(event);
        registration.renewProfile();
        var state = seating.hasPlace(event, seat, registration.profile()) ? RegistrationState.REGISTERED : RegistrationState.WAITING;
        registration.arrive(registrations.nextArrival(), seat, state, clock.instant());
        registrations.persistAndFlush(registration);
        registrations.forgetReminders(registration.id());
        details.keep(event, registration.id(), request);
    }

    /** Changes what somebody said who is in already. */
    void amend(Event event, Registration registration, RegisterRequest request) {
        if (!event.isAhead(clock.instant())) {
            throw new ProblemException(ProblemType.REGISTRATION_CLOSED, "La rencontre a commencé\u00a0: les inscriptions ne changent plus.");
        }
        details.check(event, request, false);
        details.keep(event, registration.id(), request);
        if (request.seat() == registration.seat()) {
            registration.keepSeat();
            registrations.flush();
        } else if (request.seat() != null && request.seat() != registration.wantedSeat()) {
            change(event, registration, request.seat());
        }
    }

    private void change(Event event, Registration registration, Seat seat) {
        seating.promote(event);
        var place = seating.hasPlace(event, seat, registration.profile());
        if (!place && registration.state() == RegistrationState.REGISTERED) {
            registration.waitFor(registrations.nextArrival(), seat);
            registrations.flush();
            return;
        }
        registration.change(registrations.nextArrival(), seat, place ? RegistrationState.REGISTERED : RegistrationState.WAITING);
        registrations.flush();
        seating.promote(event);
        tell(event, registration);
    }

    public void tell(Event event, Registration registration) {
        if (registration.state() == RegistrationState.REGISTERED) {
            notices.registered(event, keys.addressee(registration));
        } else {
            notices.waiting(event, keys.addressee(registration), registrations.position(registration));
        }
    }
}
