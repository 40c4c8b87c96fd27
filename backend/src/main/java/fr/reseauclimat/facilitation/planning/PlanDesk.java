package fr.reseauclimat.facilitation.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.facilitation.rotation.RotationPlan;
import fr.reseauclimat.facilitation.rotation.Round;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationDoor;
import fr.reseauclimat.facilitation.session.Seat;
import fr.reseauclimat.facilitation.session.SeatRepository;
import fr.reseauclimat.facilitation.session.Takers;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Hands out what is to be planned and takes in the plan. In between nothing is locked: thinking takes seconds. */
@ApplicationScoped
@Transactional
class PlanDesk {

    @Inject
    RotationDoor door;

    @Inject
    Takers takers;

    @Inject
    Demands demands;

    @Inject
    SeatRepository seats;

    @Inject
    PlanReader reader;

    @Inject
    Clock clock;

    /** @throws ProblemException 409 once the rotation runs */
    Draft draw(UUID eventId, UUID segmentId, PlanRequest request) {
        var rotation = door.lock(eventId, segmentId);
        rotation.requirePlannable();
        return draw(rotation, request);
    }

    /** To look only, whatever the state. */
    Draft look(UUID eventId, UUID segmentId, PlanRequest request) {
        return draw(door.find(eventId, segmentId), request);
    }

    private Draft draw(Rotation rotation, PlanRequest request) {
        var people = Boolean.TRUE.equals(request.expected()) ? takers.expected(rotation.segment())
                : takers.of(rotation.segment()).people();
        return demands.draw(rotation, people, request.seed() == null ? rotation.seed() : request.seed());
    }

    RotationPlanDetail keep(UUID eventId, UUID segmentId, Draft draft, RotationPlan plan) {
        var rotation = lockUnchanged(eventId, segmentId, draft);
        rotation.plan((int) draft.demand().seed(), clock.instant());
        rotation.provideTables(places(plan), clock.instant());
        seats.replace(rotation.id(), 1, seats(rotation, plan, 1));
        door.tell(rotation);
        return reader.get(eventId, segmentId);
    }

    Rotation lockUnchanged(UUID eventId, UUID segmentId, Draft draft) {
        var rotation = door.lock(eventId, segmentId);
        if (rotation.version() != draft.version()) {
            throw new ProblemException(ProblemType.CONFLICT, "La rotation a changé pendant le calcul\u00a0: relancez-le.");
        }
        return rotation;
    }

    /** @return the number of the last table that anybody sits at */
    static int places(RotationPlan plan) {
        return plan.rounds().stream().flatMap(round -> round.tables().stream())
                .filter(table -> !table.participants().isEmpty())
                .mapToInt(table -> Integer.parseInt(table.table())).max().orElse(0);
    }

    /** @param from the first round that is told */
    static List<Seat> seats(Rotation rotation, RotationPlan plan, int from) {
        var seats = new ArrayList<Seat>();
        for (var number = from; number <= plan.rounds().size(); number++) {
            Round round = plan.rounds().get(number - 1);
            for (var table : round.tables()) {
                for (var person : table.participants()) {
                    var place = rotation.tables().get(Integer.parseInt(table.table()) - 1);
                    seats.add(new Seat(number, UUID.fromString(person), place.id()));
                }
            }
            for (var person : round.resting()) {
                seats.add(new Seat(number, UUID.fromString(person), null));
            }
        }
        return seats;
    }
}
