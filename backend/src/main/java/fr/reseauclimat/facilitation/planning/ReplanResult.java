package fr.reseauclimat.facilitation.planning;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/** @param moved who had been told of another table than they now have, of those who were in the plan before */
record ReplanResult(@NotNull List<UUID> moved, @NotNull RotationPlanDetail plan) {
}
