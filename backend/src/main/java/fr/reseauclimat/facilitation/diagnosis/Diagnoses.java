package fr.reseauclimat.facilitation.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Diagnoses as people may see them: spreads of closed rounds only. */
@ApplicationScoped
class Diagnoses {

    @Inject
    ScoreRepository scores;

    DiagnosisDetail detail(Diagnosis diagnosis) {
        var part = diagnosis.segment();
        var phase = diagnosis.phase();
        var answering = phase.round() == 0 ? 0 : scores.answering(diagnosis.id(), phase.round());
        return new DiagnosisDetail(part.id(), part.title(), part.startsAt(), part.endsAt(), phase, criteria(diagnosis), answering,
                diagnosis.version() + 1);
    }

    List<CriterionDetail> criteria(Diagnosis diagnosis) {
        var first = scores.counts(diagnosis.id(), 1);
        var second = scores.counts(diagnosis.id(), 2);
        return diagnosis.criteria().stream().map(criterion -> shown(criterion, first, second)).toList();
    }

    CriterionDetail criterion(Diagnosis diagnosis, Criterion criterion) {
        return shown(criterion, scores.counts(diagnosis.id(), 1), scores.counts(diagnosis.id(), 2));
    }

    private static CriterionDetail shown(Criterion criterion, Map<UUID, List<Integer>> first, Map<UUID, List<Integer>> second) {
        return new CriterionDetail(criterion.id(), criterion.name(), criterion.low(), criterion.high(), criterion.whyHigh(),
                criterion.whyLow(), SpreadDetail.of(first.get(criterion.id())), SpreadDetail.of(second.get(criterion.id())),
                criterion.version() + 1);
    }
}
