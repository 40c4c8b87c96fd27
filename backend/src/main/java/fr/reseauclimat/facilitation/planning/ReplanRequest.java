package fr.reseauclimat.facilitation.planning;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What happened since the plan was announced.
 *
 * @param late   registrations of those who have come by now
 * @param left   registrations of those who do not come, or have gone
 * @param closed tables that are no longer used
 */
record ReplanRequest(
        @NotNull @Size(max = 500) Set<@NotNull UUID> late,
        @NotNull @Size(max = 1_000) Set<@NotNull UUID> left,
        @NotNull @Size(max = 500) Set<@NotNull UUID> closed) {
}
