package fr.reseauclimat.event.registration.participation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.EventState;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.participant.RegistrationClosedException;
import fr.reseauclimat.event.participant.RegistrationState;
import fr.reseauclimat.event.participant.Seat;
import fr.reseauclimat.event.registration.CurrentAttendee;
import fr.reseauclimat.event.registration.Registration;
import fr.reseauclimat.event.registration.RegistrationRepository;
import fr.reseauclimat.event.registration.admission.RegistrationDesk;
import fr.reseauclimat.mail.UndeliveredMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What whoever holds a link to a registration can do with it: see it, say to come, give the place back. */
@ApplicationScoped
@Transactional
class ParticipationService {

    @Inject
    CurrentAttendee reader;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationDesk desk;

    @Inject
    EventRepository events;

    @Inject
    UndeliveredMail undelivered;

    @Inject
    Clock clock;

    ParticipationDetail get() {
        return detail(registrations.findById(reader.linked()));
    }

    /** Doing it again changes nothing. */
    ParticipationDetail confirm() {
        var registration = lock();
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
    ParticipationDetail cancel() {
        var registration = lock();
        desk.leave(registration.event(), registration);
        return detail(registration);
    }

    /** The event is locked before the registration is read, so that nobody was promoted meanwhile. */
    private Registration lock() {
        var id = reader.linked();
        events.lockForRegistration(registrations.eventOf(id));
        return registrations.findById(id);
    }

    private ParticipationDetail detail(Registration registration) {
        var event = registration.event();
        var person = registration.participant();
        var waiting = registration.state() == RegistrationState.WAITING;
        return new ParticipationDetail(event.id(), event.title(), event.state(), event.startsAt(), event.endsAt(),
                event.venue().line().isEmpty() ? null : event.venue().line(), onlineUrl(event, registration),
                registration.kind(), person.firstName(), person.lastName(), registration.state(), registration.seat(),
                waiting ? registrations.position(registration) : null, registration.confirmedAt(),
                registration.broughtBy(), registration.isActive() && event.isAhead(clock.instant()),
                undelivered.since(person.email()), parts(event, registration));
    }

    private static List<ParticipationPart> parts(Event event, Registration registration) {
        var parts = new ArrayList<ParticipationPart>();
        if (event.state() == EventState.CANCELLED || !registration.isActive()) {
            return parts;
        }
        var hasPlace = registration.state() == RegistrationState.REGISTERED;
        var onSite = event.venue().placeName() != null;
        if (hasPlace && onSite) {
            parts.add(ParticipationPart.TRAVEL);
        }
        if (hasPlace && registration.seat() == Seat.ON_SITE && event.segments().stream().anyMatch(part -> part.kind().isTechnique())) {
            parts.add(ParticipationPart.TABLES);
        }
        if (hasPlace && event.venue().online()) {
            parts.add(ParticipationPart.WEBINAR);
        }
        if (onSite || event.segments().stream().anyMatch(segment -> segment.kind() == SegmentKind.FIELD_VISIT)) {
            parts.add(ParticipationPart.PHOTOS);
        }
        return parts;
    }

    private static String onlineUrl(Event event, Registration registration) {
        var fromAfar = registration.state() == RegistrationState.REGISTERED && registration.seat() == Seat.ONLINE;
        return fromAfar ? event.venue().onlineUrl() : null;
    }
}
