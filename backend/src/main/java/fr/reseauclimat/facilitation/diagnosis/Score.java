package fr.reseauclimat.facilitation.diagnosis;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody gives a criterion.
 *
 * @param level    absent for whoever does not want to score it
 * @param revision rises with each change on the phone: the highest one counts
 */
record Score(@NotNull UUID criterionId, @Min(1) @Max(ScoreSpread.LEVELS) Integer level, @NotNull @Min(1) @Max(1L << 53) long revision) {
}
