package fr.reseauclimat.facilitation.diagnosis;

import java.util.UUID;

import jakarta.validation.constraints.Size;

/**
 * A criterion as the facilitator wants it. May be saved while it is still being written.
 *
 * @param id of the criterion that this is a change of; absent for a new one
 */
record CriterionRequest(UUID id, @Size(max = 120) String name, @Size(max = 160) String low, @Size(max = 160) String high) {
}
