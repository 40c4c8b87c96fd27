package fr.reseauclimat.facilitation.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.Event;
import fr.reseauclimat.event.EventRepository;
import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.attendance.halfday.HalfDays;
import fr.reseauclimat.event.registration.Attendee;
import fr.reseauclimat.event.registration.CurrentAttendee;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import fr.reseauclimat.shared.text.WrittenText;
import fr.reseauclimat.shared.time.NetworkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Whom somebody wants to see again of those they sat with. It is shared only where both say so; a wish of one side alone
 * is told to nobody. A match is no row of its own, so that two who wish at the same moment cannot miss each other.
 */
@ApplicationScoped
@Transactional
class ContactExchange {

    static final Period KEPT = Period.ofDays(30);

    @Inject
    CurrentAttendee attendees;

    @Inject
    EventRepository events;

    @Inject
    RotationRepository rotations;

    @Inject
    ContactRepository contacts;

    @Inject
    Clock clock;

    MyContacts of(UUID eventId) {
        return shown(attendees.registeredAt(eventId));
    }

    /** @throws ProblemException 404 for anybody with whom one did not sit, 409 once the day is over */
    MyContacts wish(UUID eventId, UUID other) {
        var reader = open(eventId);
        if (!companions(reader).contains(other)) {
            throw ProblemException.notFound();
        }
        contacts.wish(reader.eventId(), reader.registrationId(), other, clock.instant());
        return shown(reader);
    }

    MyContacts takeBack(UUID eventId, UUID other) {
        var reader = open(eventId);
        contacts.takeBack(reader.registrationId(), other);
        return shown(reader);
    }

    /** @throws ProblemException 409 for a member, whose profile says it */
    MyContacts giveAddress(UUID eventId, String address) {
        var reader = attendees.registeredAt(eventId);
        if (reader.memberId() != null) {
            throw new ProblemException(ProblemType.CONFLICT, "Votre profil dit comment vous joindre\u00a0: réglez-le là.");
        }
        contacts.giveAddress(reader.registrationId(), WrittenText.orNull(address));
        return shown(reader);
    }

    private Attendee open(UUID eventId) {
        var reader = attendees.registeredAt(eventId);
        if (!clock.instant().isBefore(until(events.findById(reader.eventId())))) {
            throw new ProblemException(ProblemType.CONFLICT, "La journée est finie\u00a0: les choix ne changent plus.");
        }
        return reader;
    }

    /** The midnight that ends its last day. */
    private static Instant until(Event event) {
        return LocalDate.ofInstant(event.endsAt(), NetworkTime.PARIS).plusDays(1).atStartOfDay(NetworkTime.PARIS).toInstant();
    }

    private List<UUID> companions(Attendee reader) {
        var found = new ArrayList<UUID>();
        for (var rotation : rotations.ofEvent(reader.eventId())) {
            if (rotation.segment().kind() == SegmentKind.SPEED_DATING && rotation.ended() > 0) {
                found.addAll(satTogether(reader, rotation));
            }
        }
        return found;
    }

    private List<UUID> satTogether(Attendee reader, Rotation rotation) {
        var segment = rotation.segment();
        return contacts.satTogether(reader.eventId(), rotation.id(), reader.registrationId(),
                HalfDays.of(segment.startsAt(), segment.endsAt(), NetworkTime.PARIS));
    }

    private MyContacts shown(Attendee reader) {
        var event = events.findById(reader.eventId());
        var until = until(event);
        return new MyContacts(clock.instant().isBefore(until), until, event.endsAt().plus(KEPT), reader.memberId() != null,
                contacts.wayOf(reader.registrationId()), contacts.people(reader.registrationId(), companions(reader)));
    }
}
