package fr.reseauclimat.facilitation.diagnosis;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

import fr.reseauclimat.facilitation.harvest.HarvestItem;
import fr.reseauclimat.facilitation.harvest.HarvestPart;
import fr.reseauclimat.facilitation.harvest.HarvestSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a shared diagnosis brings into minutes: how each criterion was scored before and after, and what was said about it. */
@ApplicationScoped
class DiagnosisHarvest implements HarvestSource {

    private static final String HIDDEN = "moins de cinq réponses";
    private static final String NOTHING = "—";

    @Inject
    DiagnosisRepository repository;

    @Inject
    Diagnoses diagnoses;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<HarvestPart> of(UUID segmentId) {
        var diagnosis = repository.ofSegment(segmentId).orElse(null);
        if (diagnosis == null || diagnosis.phase().ordinal() < DiagnosisPhase.SPREAD.ordinal()) {
            return List.of();
        }
        var criteria = diagnoses.criteria(diagnosis);
        var found = new ArrayList<HarvestItem>();
        found.add(grid(criteria));
        var notes = criteria.stream().flatMap(criterion -> notes(criterion).stream()).toList();
        if (!notes.isEmpty()) {
            found.add(new HarvestItem.Points(notes));
        }
        return List.of(new HarvestPart("Diagnostic partagé", found));
    }

    private static HarvestItem grid(List<CriterionDetail> criteria) {
        return new HarvestItem.Grid("Notes de 1 à 5, avant et après discussion",
                List.of("Critère", "Réponses avant", "Réponses après", "Médiane avant", "Médiane après", "Écart avant", "Écart après"),
                criteria.stream().map(DiagnosisHarvest::row).toList());
    }

    private static List<String> row(CriterionDetail criterion) {
        var before = criterion.before();
        var after = criterion.after();
        return List.of(criterion.name(), before == null ? HIDDEN : String.valueOf(before.size()),
                after == null ? NOTHING : String.valueOf(after.size()),
                figure(before, SpreadDetail::median), figure(after, SpreadDetail::median),
                figure(before, spread -> spread.upperQuartile() - spread.lowerQuartile()),
                figure(after, spread -> spread.upperQuartile() - spread.lowerQuartile()));
    }

    private static String figure(SpreadDetail spread, ToDoubleFunction<SpreadDetail> of) {
        return spread == null ? NOTHING
                : new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.FRENCH)).format(of.applyAsDouble(spread));
    }

    private static List<String> notes(CriterionDetail criterion) {
        var notes = new ArrayList<String>();
        if (criterion.whyHigh() != null) {
            notes.add(criterion.name() + ", pourquoi haut : " + criterion.whyHigh());
        }
        if (criterion.whyLow() != null) {
            notes.add(criterion.name() + ", pourquoi bas : " + criterion.whyLow());
        }
        return notes;
    }
}
