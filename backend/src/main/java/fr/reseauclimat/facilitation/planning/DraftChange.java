package fr.reseauclimat.facilitation.planning;

import java.util.Set;
import java.util.UUID;

import fr.reseauclimat.facilitation.rotation.RotationPlan;
import fr.reseauclimat.facilitation.rotation.replanning.Change;

/**
 * All that planning anew follows from, read at one moment.
 *
 * @param announced the plan that people know
 * @param closing   tables that close now
 */
record DraftChange(Draft draft, RotationPlan announced, Change change, Set<UUID> closing) {
}
