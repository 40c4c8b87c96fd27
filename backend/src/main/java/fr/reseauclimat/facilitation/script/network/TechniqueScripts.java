package fr.reseauclimat.facilitation.script.network;

import java.util.List;

import fr.reseauclimat.facilitation.script.StepDetail;
import jakarta.validation.constraints.NotNull;

/**
 * What the network has for one technique.
 *
 * @param usual   the steps that a part follows unless its facilitator decides otherwise
 * @param scripts by name, at most {@value NetworkScripts#MOST}
 */
record TechniqueScripts(@NotNull List<StepDetail> usual, @NotNull List<SavedScript> scripts) {
}
