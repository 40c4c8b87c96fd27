package fr.reseauclimat.facilitation.planning;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.reseauclimat.facilitation.rotation.replanning.Change;
import fr.reseauclimat.facilitation.rotation.replanning.Replanned;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationDoor;
import fr.reseauclimat.facilitation.session.RotationForm;
import fr.reseauclimat.facilitation.session.SeatRepository;
import fr.reseauclimat.facilitation.session.TakerRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Hands out what is left of a plan when people come late or go, and takes in the rounds to come. */
@ApplicationScoped
@Transactional
class ReplanDesk {

    @Inject
    RotationDoor door;

    @Inject
    PlanDesk desk;

    @Inject
    Demands demands;

    @Inject
    SeatRepository seats;

    @Inject
    TakerRepository takers;

    @Inject
    PlanReader reader;

    @Inject
    Clock clock;

    DraftChange draw(UUID eventId, UUID segmentId, ReplanRequest request) {
        var rotation = door.lock(eventId, segmentId);
        rotation.requireReplannable();
        var saved = new SavedPlan(rotation, seats.of(rotation.id()));
        var roster = saved.roster();
        var left = new HashSet<>(request.left());
        left.retainAll(roster);
        var late = new LinkedHashSet<>(request.late());
        late.removeAll(roster);
        late.removeAll(request.left());
        requireKnown(eventId, rotation, late, request.closed());
        var everybody = new HashSet<>(roster);
        everybody.addAll(late);
        var whole = demands.drawAnnounced(rotation, takers.of(eventId, everybody));
        var before = new Draft(whole.rotationId(), whole.version(), whole.demand().withPeopleAndTables(
                whole.demand().participants().stream().filter(each -> !late.contains(UUID.fromString(each.id()))).toList(),
                whole.demand().tables()), whole.people(), whole.tables(), whole.needs());
        var change = new Change(rotation.started(), rotation.rounds(),
                whole.demand().participants().stream().filter(each -> late.contains(UUID.fromString(each.id()))).toList(),
                left.stream().map(UUID::toString).collect(Collectors.toSet()), closed(rotation, request.closed()));
        return new DraftChange(before, saved.toPlan(), change, request.closed());
    }

    ReplanResult keep(UUID eventId, UUID segmentId, DraftChange change, Replanned result) {
        var plan = result.plan();
        var rotation = desk.lockUnchanged(eventId, segmentId, change.draft());
        rotation.replan(change.closing(), clock.instant());
        rotation.provideTables(PlanDesk.places(plan), clock.instant());
        var next = rotation.started() + 1;
        seats.replace(rotation.id(), next, PlanDesk.seats(rotation, plan, next));
        door.tell(rotation);
        return new ReplanResult(result.moved().stream().map(UUID::fromString).toList(), reader.get(eventId, segmentId));
    }

    private void requireKnown(UUID eventId, Rotation rotation, Set<UUID> late, Set<UUID> closing) {
        if (takers.expected(eventId, late).size() < late.size()) {
            throw ProblemException.invalid("late", "Une des personnes choisies n’est pas inscrite sur place à cette rencontre.");
        }
        if (closing.stream().anyMatch(table -> rotation.table(table) == null)) {
            throw ProblemException.invalid("closed", "Une des tables choisies n’existe pas.");
        }
        if (!closing.isEmpty() && rotation.form() == RotationForm.PAIRS) {
            throw ProblemException.invalid("closed", "En binômes, chaque table compte\u00a0: aucune ne se ferme.");
        }
    }

    /** Also those that were closed before. */
    private static Set<String> closed(Rotation rotation, Set<UUID> closing) {
        return IntStream.range(0, rotation.tables().size()).filter(i -> {
            var table = rotation.tables().get(i);
            return table.closed() || closing.contains(table.id());
        }).mapToObj(Demands::name).collect(Collectors.toSet());
    }
}
