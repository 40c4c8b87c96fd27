package fr.reseauclimat.facilitation.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import fr.reseauclimat.facilitation.planning.RotationExplanation.KeptWish;
import fr.reseauclimat.facilitation.planning.RotationExplanation.Reach;
import fr.reseauclimat.facilitation.planning.RotationExplanation.RepeatedPair;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplainer;
import fr.reseauclimat.facilitation.rotation.explanation.PlanExplanation;
import fr.reseauclimat.facilitation.session.Rotation;
import fr.reseauclimat.facilitation.session.RotationDoor;
import fr.reseauclimat.facilitation.session.RotationState;
import fr.reseauclimat.facilitation.session.SeatRepository;
import fr.reseauclimat.facilitation.session.TableDetail;
import fr.reseauclimat.facilitation.session.Taker;
import fr.reseauclimat.facilitation.session.TakerRepository;
import fr.reseauclimat.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows a plan by name, with what it does for each one. */
@ApplicationScoped
@Transactional
class PlanReader {

    @Inject
    RotationDoor door;

    @Inject
    SeatRepository seats;

    @Inject
    TakerRepository takers;

    @Inject
    Demands demands;

    /** @throws ProblemException 404 until there is a plan */
    RotationPlanDetail get(UUID eventId, UUID segmentId) {
        var rotation = door.find(eventId, segmentId);
        if (rotation.state() == RotationState.DRAFT) {
            throw ProblemException.notFound();
        }
        var saved = new SavedPlan(rotation, seats.of(rotation.id()));
        var people = takers.of(eventId, saved.everybody());
        return new RotationPlanDetail(segmentId, rotation.state(), rotation.seed(),
                rotation.tables().stream().map(table -> new TableDetail(table.id(), table.name(), table.size(), table.question(),
                        table.stepFree(), table.closed())).toList(),
                people.stream().map(Taker::toPerson).toList(), rounds(rotation, saved),
                saved.isEmpty() ? null : explain(rotation, saved, people), rotation.version() + 1);
    }

    private static List<PlannedRound> rounds(Rotation rotation, SavedPlan saved) {
        var rounds = new ArrayList<PlannedRound>();
        for (var number = 1; number <= rotation.rounds(); number++) {
            var time = rotation.timeOf(number);
            var round = number;
            var tables = rotation.tables().stream()
                    .map(table -> new PlannedTable(table.id(), at(saved, round, table.id())))
                    .filter(table -> !table.registrationIds().isEmpty()).toList();
            rounds.add(new PlannedRound(number, time == null ? null : time.startedAt(), time == null ? null : time.endedAt(),
                    tables, at(saved, number, null)));
        }
        return rounds;
    }

    private static List<UUID> at(SavedPlan saved, int round, UUID table) {
        return saved.round(round).stream().filter(seat -> Objects.equals(seat.tableId(), table))
                .map(seat -> seat.registrationId()).toList();
    }

    private RotationExplanation explain(Rotation rotation, SavedPlan saved, List<Taker> people) {
        var roster = saved.roster();
        var draft = demands.drawAnnounced(rotation,
                people.stream().filter(taker -> roster.contains(taker.registrationId())).toList());
        return words(PlanExplainer.explain(draft.demand(), saved.toPlan()), draft.needs());
    }

    private static RotationExplanation words(PlanExplanation explained, Map<String, String> needs) {
        return new RotationExplanation(
                explained.people().stream().map(each -> new Reach(UUID.fromString(each.participant()), each.met(), each.known(),
                        each.ceiling())).toList(),
                pairs(explained.repeats()), explained.repeatMeetings(), explained.leastRepeats(), pairs(explained.reunions()),
                explained.leastReunions(), explained.returns(), explained.leastReturns(), explained.unmixed(), explained.leastUnmixed(),
                explained.colleagueMeetings(), explained.territoryMeetings(),
                explained.wishes().stream().map(each -> new KeptWish(UUID.fromString(each.participant()), needs.get(each.topic()),
                        each.with().stream().map(UUID::fromString).toList())).toList());
    }

    private static List<RepeatedPair> pairs(List<PlanExplanation.Repeat> repeats) {
        return repeats.stream().map(each -> new RepeatedPair(UUID.fromString(each.one()), UUID.fromString(each.other()),
                each.meetings(), each.reason())).toList();
    }
}
