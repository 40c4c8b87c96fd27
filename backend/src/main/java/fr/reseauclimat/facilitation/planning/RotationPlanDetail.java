package fr.reseauclimat.facilitation.planning;

import java.util.List;
import java.util.UUID;

import fr.reseauclimat.facilitation.session.RotationPerson;
import fr.reseauclimat.facilitation.session.RotationState;
import fr.reseauclimat.facilitation.session.TableDetail;
import fr.reseauclimat.shared.web.Versioned;
import jakarta.validation.constraints.NotNull;

/**
 * Who sits where in each round.
 *
 * @param seed        planning again with it gives the same plan
 * @param people      everybody whom the rounds name
 * @param explanation absent once the names were erased
 */
record RotationPlanDetail(
        @NotNull UUID segmentId,
        @NotNull RotationState state,
        @NotNull int seed,
        @NotNull List<TableDetail> tables,
        @NotNull List<RotationPerson> people,
        @NotNull List<PlannedRound> rounds,
        RotationExplanation explanation,
        @NotNull int version) implements Versioned {
}
