package fr.reseauclimat.facilitation.planning;

import java.util.List;

import fr.reseauclimat.shared.problem.FieldError;
import jakarta.validation.constraints.NotNull;

/**
 * The best plan so far.
 *
 * @param repeats        meetings of people who met in this rotation before
 * @param cost           all breaches of wishes together; the smaller, the better
 * @param seconds        since it began
 * @param done           whether this is the plan that planning with this seed keeps
 * @param contradictions why there is no plan; empty where there is one
 */
record PreviewFigures(
        @NotNull int seed,
        @NotNull int repeats,
        @NotNull long cost,
        @NotNull double seconds,
        @NotNull boolean done,
        @NotNull List<FieldError> contradictions) {
}
