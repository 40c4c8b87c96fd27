package fr.reseauclimat.facilitation.planning;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody looks for, or can tell of.
 *
 * @param stems of the words that mean something
 */
record WishLine(UUID memberId, String text, Set<String> stems) {
}
