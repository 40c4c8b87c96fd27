package fr.reseauclimat.event.registration.participation;

import java.time.Clock;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.participant.RegistrationClosedException;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.registration.ParticipationKeyRepository;
import fr.reseauclimat.event.registration.Registration;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.event.registration.admission.RegistrationDesk;
import fr.reseauclimat.shared.problem.LinkExpiredException;
import fr.reseauclimat.shared.security.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What whoever holds a link to a registration can do with it: see it, say to come, give the place back. */
@ApplicationScoped
@Transactional
class ParticipationService {

    @Inject
    ParticipationKeyRepository keys;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationDesk desk;

    @Inject
    EventRepository events;

    @Inject
    Clock clock;

    ParticipationDetail get(String token) {
        return detail(find(token));
    }

    /** Doing it again changes nothing. */
    ParticipationDetail confirm(String token) {
        var registration = lock(token);
        if (registration.isActive() && !registration.event().isAhead(clock.instant())) {
            throw new RegistrationClosedException("La rencontre a commencé ou n’a plus lieu.");
        }
        if (!registration.isActive()) {
            throw new RegistrationClosedException("Cette inscription est annulée\u00a0: inscrivez-vous à nouveau pour venir.");
        }
        registration.confirm(clock.instant());
        return detail(registration);
    }

    /** Doing it again changes nothing. */
    ParticipationDetail cancel(String token) {
        var registration = lock(token);
        desk.leave(registration.event(), registration);
        return detail(registration);
    }

    /** The event is locked before the registration is read, so that nobody was promoted meanwhile. */
    private Registration lock(String token) {
        var id = keys.registrationOf(SecretToken.digest(token), clock.instant()).orElseThrow(ParticipationService::expired);
        events.lockForRegistration(registrations.eventOf(id));
        return registrations.findById(id);
    }

    private Registration find(String token) {
        return keys.registrationOf(SecretToken.digest(token), clock.instant()).map(registrations::findById)
                .orElseThrow(ParticipationService::expired);
    }

    private static LinkExpiredException expired() {
        return new LinkExpiredException("La rencontre est passée, ou le lien est incomplet. Reprenez le dernier message reçu,"
                + " ou ouvrez la page de la rencontre.");
    }

    private ParticipationDetail detail(Registration registration) {
        var event = registration.event();
        var person = registration.participant();
        var waiting = registration.state() == RegistrationState.WAITING;
        return new ParticipationDetail(event.id(), event.title(), event.state(), event.startsAt(), event.endsAt(),
                event.venue().line().isEmpty() ? null : event.venue().line(), onlineUrl(event, registration),
                registration.kind(), person.firstName(), person.lastName(), registration.state(), registration.seat(),
                waiting ? registrations.position(registration) : null, registration.confirmedAt(),
                registration.broughtBy(), registration.isActive() && event.isAhead(clock.instant()));
    }

    private static String onlineUrl(Event event, Registration registration) {
        var fromAfar = registration.state() == RegistrationState.REGISTERED && registration.seat() == Seat.ONLINE;
        return fromAfar ? event.venue().onlineUrl() : null;
    }
}
