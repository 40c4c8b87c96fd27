package fr.reseauclimat.facilitation.encounter;

import jakarta.validation.constraints.NotNull;

/**
 * What is done with the memory of one's encounters.
 *
 * @param remembered whether it is kept whom one met, so that plans of later days bring one together with others
 * @param keptMonths after so many months it is erased
 */
record EncounterSettings(@NotNull boolean remembered, @NotNull int keptMonths) {
}
