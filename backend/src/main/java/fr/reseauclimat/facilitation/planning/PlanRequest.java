package fr.reseauclimat.facilitation.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What to plan.
 *
 * @param seed     another number gives another plan, the same one the same plan; absent for the one that is kept
 * @param expected whether to plan for all who are expected, also while the day runs and some were not seen yet
 */
record PlanRequest(@Min(1) @Max(Integer.MAX_VALUE) Integer seed, Boolean expected) {
}
