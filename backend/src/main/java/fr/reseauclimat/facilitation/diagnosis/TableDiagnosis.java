package fr.reseauclimat.facilitation.diagnosis;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A shared diagnosis as a phone sees it.
 *
 * @param criteria none before the first round is open
 * @param version  rises with phase and criteria
 */
record TableDiagnosis(
        @NotNull UUID segmentId,
        @NotNull DiagnosisPhase phase,
        @NotNull List<CriterionDetail> criteria,
        @NotNull int version) implements Versioned {
}
