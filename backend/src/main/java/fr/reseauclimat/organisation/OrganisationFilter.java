package fr.reseauclimat.organisation;

import java.util.Set;

/**
 * Which organisations a reader looks for.
 *
 * @param text      starts of words of the name, or a SIREN, or null
 * @param kinds     empty for all
 * @param territory id of a territory that must contain the one where the organisation acts, or null
 */
record OrganisationFilter(String text, Set<OrganisationKind> kinds, String territory) {
}
