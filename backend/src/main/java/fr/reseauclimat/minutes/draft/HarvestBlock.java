package fr.reseauclimat.minutes.draft;

/**
 * Something that was captured, as a block of text.
 *
 * @param origin  the same for the same thing, whenever it is asked for
 * @param heading under which it belongs, or null
 */
record HarvestBlock(String origin, String heading, String text) {
}
