package fr.reseauclimat.event.history;

import jakarta.validation.constraints.NotNull;

/**
 * One difference between two versions of a plan.
 *
 * @param field   name of the property in the request that plans an event; {@code segment} for a part that came or went
 * @param segment title of the part that changed, or none for the event itself
 * @param before  as text; absent for what was not there
 * @param after   as text; absent for what is gone
 */
public record PlanChange(@NotNull String field, String segment, String before, String after) {
}
