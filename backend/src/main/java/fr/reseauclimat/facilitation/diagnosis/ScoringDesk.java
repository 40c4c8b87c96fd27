package fr.reseauclimat.facilitation.diagnosis;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.event.SegmentKind;
import fr.reseauclimat.event.TransitionRefusedException;
import fr.reseauclimat.facilitation.capture.spot.CaptureDoor;
import fr.reseauclimat.facilitation.part.PartChanged;
import fr.reseauclimat.shared.problem.ProblemException;
import fr.reseauclimat.shared.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes in scores from phones. Nothing is kept of whoever gives one but the number that the phone drew for this round, so
 * that neither an account, nor a table, nor a time leads to it.
 */
@ApplicationScoped
@Transactional
class ScoringDesk {

    /** Of one round: more phones than any hall holds. */
    private static final int MOST_PHONES = 3_000;

    @Inject
    CaptureDoor door;

    @Inject
    DiagnosisRepository repository;

    @Inject
    ScoreRepository scores;

    @Inject
    Diagnoses diagnoses;

    @Inject
    Event<PartChanged> changed;

    /** Which diagnosis a code leads to, and nothing of the table that it lies on. @throws ProblemException 404 also at a table of another technique */
    UUID enter(String code) {
        var spot = door.enter(code);
        if (spot.kind() != SegmentKind.SHARED_DIAGNOSIS) {
            throw ProblemException.notFound();
        }
        return spot.segmentId();
    }

    TableDiagnosis look(String code) {
        return look(enter(code));
    }

    ScoresTaken score(String code, ScoresRequest request) {
        return score(enter(code), request);
    }

    /** Without a code: the caller has let this phone in. Before the first round is open there is nothing to see. */
    TableDiagnosis look(UUID segmentId) {
        var diagnosis = repository.ofSegment(segmentId).filter(known -> known.phase() != DiagnosisPhase.PREPARATION).orElse(null);
        if (diagnosis == null) {
            return new TableDiagnosis(segmentId, DiagnosisPhase.PREPARATION, List.of(), 0);
        }
        return new TableDiagnosis(segmentId, diagnosis.phase(), diagnoses.criteria(diagnosis), diagnosis.version() + 1);
    }

    /** As often as it is sent, and by however many requests at once: each criterion has one score of a phone in a round. */
    ScoresTaken score(UUID segmentId, ScoresRequest request) {
        var diagnosis = repository.holdOfSegment(segmentId).orElseThrow(ProblemException::notFound);
        if (diagnosis.phase().round() != request.round()) {
            throw new TransitionRefusedException("Cette notation n’est pas ouverte, ou elle est close\u00a0: vos notes ne peuvent plus y compter.");
        }
        if (request.scores().stream().anyMatch(score -> diagnosis.criterion(score.criterionId()) == null)) {
            throw ProblemException.invalid("scores", "Un de ces critères n’appartient pas à ce diagnostic.");
        }
        if (scores.of(diagnosis.id(), request.round(), request.voter()).isEmpty()
                && scores.answering(diagnosis.id(), request.round()) >= MOST_PHONES) {
            throw new ProblemException(ProblemType.CONFLICT, "Trop de téléphones ont déjà noté. Prévenez la personne qui anime.");
        }
        scores.take(request.round(), request.voter(), request.scores());
        changed.fire(new PartChanged(diagnosis.id()));
        return new ScoresTaken(request.round(), scores.of(diagnosis.id(), request.round(), request.voter()));
    }
}
