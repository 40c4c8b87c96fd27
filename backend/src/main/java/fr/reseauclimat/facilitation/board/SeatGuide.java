package fr.reseauclimat.facilitation.board;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import fr.reseauclimat.event.registration.Attendee;
import fr.reseauclimat.event.registration.CurrentAttendee;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.facilitation.session.RotationState;
import fr.reseauclimat.facilitation.session.Seat;
import fr.reseauclimat.facilitation.session.SeatRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells somebody where to sit: one's own seats, and nobody else's. */
@ApplicationScoped
@Transactional
class SeatGuide {

    @Inject
    CurrentAttendee reader;

    @Inject
    RotationRepository rotations;

    @Inject
    SeatRepository seats;

    @Inject
    Clock clock;

    /** @throws ProblemException 404 for somebody who has no place at the event */
    Attendee own(UUID eventId) {
        return reader.registeredAt(eventId);
    }

    /** Without a person who asks: the caller has made sure whose registration this is. */
    MySeats of(Attendee own) {
        return new MySeats(clock.instant(), rotations.ofEvent(own.eventId()).stream()
                .filter(rotation -> rotation.state() != RotationState.DRAFT)
                .map(rotation -> way(rotation, own.registrationId()))
                .filter(way -> !way.seats().isEmpty()).toList());
    }

    private MyRotation way(Rotation rotation, UUID registrationId) {
        var segment = rotation.segment();
        return new MyRotation(segment.id(), segment.title(), segment.startsAt(), segment.room(), rotation.state(),
                rotation.rounds(), rotation.minutes(),
                seats.of(rotation.id(), registrationId).stream().map(seat -> seat(rotation, seat)).toList());
    }

    private static MySeat seat(Rotation rotation, Seat seat) {
        var table = seat.rests() ? null : rotation.table(seat.tableId());
        var time = rotation.timeOf(seat.round());
        return new MySeat(seat.round(), table == null ? null : table.name(), table == null ? null : table.question(),
                time == null ? null : time.startedAt(),
                time == null ? null : time.startedAt().plus(Duration.ofMinutes(rotation.minutes())),
                time != null && time.endedAt() == null);
    }
}
