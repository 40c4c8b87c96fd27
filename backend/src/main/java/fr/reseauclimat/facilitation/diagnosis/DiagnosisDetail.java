package fr.reseauclimat.facilitation.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * A shared diagnosis as those who run it see it.
 *
 * @param title     of the part of the day
 * @param answering how many have scored in the round that runs: never what
 * @param version   of phase and criteria; 0 until they are saved for the first time
 */
record DiagnosisDetail(
        @NotNull UUID segmentId,
        @NotNull String title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull DiagnosisPhase phase,
        @NotNull List<CriterionDetail> criteria,
        @NotNull int answering,
        @NotNull int version) implements Versioned {
}
