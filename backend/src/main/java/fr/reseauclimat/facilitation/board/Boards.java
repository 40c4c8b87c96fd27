package fr.reseauclimat.facilitation.board;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationDoor;
import fr.reseauclimat.facilitation.session.RotationPerson;
import fr.reseauclimat.facilitation.session.RotationRepository;
import fr.reseauclimat.facilitation.session.RotationState;
import fr.reseauclimat.facilitation.session.Seat;
import fr.reseauclimat.facilitation.session.SeatRepository;
import fr.reseauclimat.facilitation.session.TakerRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who sits where now, and where everybody goes next. */
@ApplicationScoped
@Transactional
class Boards {

    @Inject
    RotationDoor door;

    @Inject
    RotationRepository rotations;

    @Inject
    SeatRepository seats;

    @Inject
    TakerRepository takers;

    @Inject
    Clock clock;

    RotationBoard of(UUID eventId, UUID segmentId) {
        return of(door.find(eventId, segmentId));
    }

    /** Without a person who asks: the caller has made sure that it may be told. */
    RotationBoard of(UUID segmentId) {
        return of(rotations.ofSegment(segmentId).orElseThrow(ProblemException::notFound));
    }

    RotationBoard of(Rotation rotation) {
        var all = seats.of(rotation.id());
        var registrations = new HashSet<UUID>();
        all.forEach(seat -> registrations.add(seat.registrationId()));
        var people = new HashMap<UUID, RotationPerson>();
        takers.of(rotation.event().id(), registrations).forEach(taker -> people.put(taker.registrationId(), taker.toPerson()));
        var open = rotation.state() == RotationState.PLANNED || rotation.state() == RotationState.RUNNING;
        var current = rotation.isRoundRunning() ? round(rotation, rotation.started(), all, people) : null;
        var next = open && rotation.started() < rotation.rounds() ? round(rotation, rotation.started() + 1, all, people) : null;
        return new RotationBoard(rotation.segment().id(), rotation.segment().title(), rotation.form(), rotation.state(),
                rotation.rounds(), rotation.minutes(), clock.instant(), current, next, rotation.version() + 1);
    }

    private static BoardRound round(Rotation rotation, int number, List<Seat> all, Map<UUID, RotationPerson> people) {
        var seats = all.stream().filter(seat -> seat.round() == number).toList();
        var tables = rotation.tables().stream()
                .map(table -> new BoardTable(table.id(), table.name(), table.question(), table.stepFree(),
                        at(table.id(), seats, people)))
                .filter(table -> !table.people().isEmpty()).toList();
        var time = rotation.timeOf(number);
        return new BoardRound(number, time == null ? null : time.startedAt(),
                time == null ? null : time.startedAt().plus(Duration.ofMinutes(rotation.minutes())), tables,
                at(null, seats, people));
    }

    private static List<RotationPerson> at(UUID table, List<Seat> seats, Map<UUID, RotationPerson> people) {
        return seats.stream().filter(seat -> Objects.equals(seat.tableId(), table))
                .map(seat -> people.get(seat.registrationId())).toList();
    }
}
