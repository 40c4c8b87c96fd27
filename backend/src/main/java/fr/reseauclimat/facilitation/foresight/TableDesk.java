package fr.reseauclimat.facilitation.foresight;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The scenario of a table, for whoever writes at it. The caller has made sure that somebody holds its code. */
@ApplicationScoped
@Transactional
class TableDesk {

    @Inject
    ForesightRepository foresights;

    @Inject
    ScenarioItemRepository items;

    @Inject
    ItemDesk desk;

    /** @throws ProblemException 404 while nobody has prepared anything */
    TableForesight look(UUID segmentId, UUID spotId) {
        var foresight = foresights.ofSegment(segmentId).orElseThrow(ProblemException::notFound);
        var scenario = foresight.phase() == ForesightPhase.AXES ? null : foresight.scenarioOf(spotId);
        return new TableForesight(segmentId, foresight.phase(), foresight.horizonYear(), foresight.firstAxis(), foresight.secondAxis(),
                scenario == null ? List.of() : foresight.poles(scenario.quadrant()),
                scenario == null ? null : ScenarioDetail.of(scenario, items.ofScenario(scenario.id())), foresight.version() + 1);
    }

    ScenarioDetail call(UUID segmentId, UUID spotId, String title, String ifMatch) {
        var scenario = writable(segmentId, spotId);
        return desk.call(scenario, title, scenario.chosen(), ifMatch);
    }

    /** @throws ProblemException 409 for a step before its phase, and where the way back from this scenario is not looked for */
    ScenarioItemDetail write(UUID segmentId, UUID spotId, UUID itemId, ScenarioItemRequest request, String ifMatch) {
        var scenario = writable(segmentId, spotId);
        if (request.kind() == ItemKind.STEP && (scenario.foresight().phase() != ForesightPhase.BACKCASTING || !scenario.chosen())) {
            throw new TransitionRefusedException("Le chemin du retour n’est pas ouvert pour ce scénario.");
        }
        return desk.write(scenario, itemId, request, ifMatch);
    }

    private Scenario writable(UUID segmentId, UUID spotId) {
        var foresight = foresights.lockOfSegment(segmentId).orElseThrow(ProblemException::notFound);
        if (foresight.phase() != ForesightPhase.SCENARIOS && foresight.phase() != ForesightPhase.BACKCASTING) {
            throw new TransitionRefusedException(foresight.phase() == ForesightPhase.DONE ? "L’atelier est terminé\u00a0: rien ne s’y écrit plus."
                    : "L’écriture des scénarios n’est pas encore ouverte.");
        }
        var scenario = foresight.scenarioOf(spotId);
        if (scenario == null) {
            throw new ProblemException(ProblemType.CONFLICT, "Aucun scénario n’a encore été donné à cette table.");
        }
        return scenario;
    }
}
