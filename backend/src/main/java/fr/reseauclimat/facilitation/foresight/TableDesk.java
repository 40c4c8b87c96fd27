package fr.reseauclimat.facilitation.foresight;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.facilitation.capture.spot.CaptureDoor;
import fr.reseauclimat.facilitation.capture.spot.Spot;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The scenario of a table, for whoever holds its code. */
@ApplicationScoped
@Transactional
class TableDesk {

    @Inject
    CaptureDoor door;

    @Inject
    ForesightRepository foresights;

    @Inject
    ScenarioItemRepository items;

    @Inject
    ItemDesk desk;

    /** @throws ProblemException 404 also at a table of another technique */
    Spot enter(String code) {
        var spot = door.enter(code);
        if (spot.kind() != SegmentKind.FORESIGHT_WORKSHOP) {
            throw ProblemException.notFound();
        }
        return spot;
    }

    TableForesight look(String code) {
        return look(enter(code));
    }

    /** Without a code: the caller has let this phone in. @throws ProblemException 404 while nobody has prepared anything */
    TableForesight look(Spot spot) {
        var segmentId = spot.segmentId();
        var foresight = foresights.ofSegment(segmentId).orElseThrow(ProblemException::notFound);
        var scenario = foresight.phase() == ForesightPhase.AXES ? null : foresight.scenarioOf(spot.spotId());
        return new TableForesight(segmentId, foresight.phase(), foresight.horizonYear(), foresight.firstAxis(), foresight.secondAxis(),
                scenario == null ? List.of() : foresight.poles(scenario.quadrant()),
                scenario == null ? null : ScenarioDetail.of(scenario, items.ofScenario(scenario.id())), foresight.version() + 1);
    }

    ScenarioDetail call(String code, String title, String ifMatch) {
        var scenario = writable(enter(code));
        return desk.call(scenario, title, scenario.chosen(), ifMatch);
    }

    /** @throws ProblemException 409 for a step before its phase, and where the way back from this scenario is not looked for */
    ScenarioItemDetail write(String code, UUID itemId, ScenarioItemRequest request, String ifMatch) {
        var scenario = writable(enter(code));
        if (request.kind() == ItemKind.STEP && (scenario.foresight().phase() != ForesightPhase.BACKCASTING || !scenario.chosen())) {
            throw new TransitionRefusedException("Le chemin du retour n’est pas ouvert pour ce scénario.");
        }
        return desk.write(scenario, itemId, request, ifMatch);
    }

    private Scenario writable(Spot spot) {
        var foresight = foresights.lockOfSegment(spot.segmentId()).orElseThrow(ProblemException::notFound);
        if (foresight.phase() != ForesightPhase.SCENARIOS && foresight.phase() != ForesightPhase.BACKCASTING) {
            throw new TransitionRefusedException(foresight.phase() == ForesightPhase.DONE ? "L’atelier est terminé\u00a0: rien ne s’y écrit plus."
                    : "L’écriture des scénarios n’est pas encore ouverte.");
        }
        var scenario = foresight.scenarioOf(spot.spotId());
        if (scenario == null) {
            throw new ProblemException(ProblemType.CONFLICT, "Aucun scénario n’a encore été donné à cette table.");
        }
        return scenario;
    }
}
